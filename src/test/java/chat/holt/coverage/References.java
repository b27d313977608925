package chat.holt.coverage;

import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/// Says whether what an [Answer] names exists.
final class References {
    private static final String BASE = "chat.holt.";

    private final Set<String> routes;

    /// @param routes without marks, such as `PUT /users/{}/block`
    References(Set<String> routes) {
        this.routes = routes;
    }

    /// Elements that are neither a route, nor a type or a member of one.
    List<String> missingElements(List<String> elements) {
        return elements.stream()
                .filter(element -> !routes.contains(element) && members(element).isEmpty())
                .toList();
    }

    /// Tests that are no method JUnit would run.
    static List<String> missingTests(List<String> tests) {
        return tests.stream()
                .filter(test -> members(test).stream().noneMatch(References::isTest))
                .toList();
    }

    private static boolean isTest(Object member) {
        return member instanceof Method method
                && (method.isAnnotationPresent(Test.class)
                        || method.isAnnotationPresent(ParameterizedTest.class)
                        || method.isAnnotationPresent(TestFactory.class));
    }

    /// The type itself, or its methods, fields and components of that name.
    private static List<?> members(String element) {
        int hash = element.indexOf('#');
        Class<?> type;
        try {
            String name = hash < 0 ? element : element.substring(0, hash);
            type = Class.forName(BASE + name, false, References.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return List.of();
        }
        return hash < 0 ? List.of(type) : named(type, element.substring(hash + 1));
    }

    private static List<Member> named(Class<?> type, String name) {
        return Stream.concat(
                        Arrays.<Member>stream(type.getDeclaredMethods()),
                        Arrays.<Member>stream(type.getDeclaredFields()))
                .filter(member -> member.getName().equals(name))
                .toList();
    }
}
