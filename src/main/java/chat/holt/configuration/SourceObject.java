package chat.holt.configuration;

import chat.holt.i18n.Text;
import chat.holt.model.PermissionOverride;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Reads the fields of one object of a file one by one; in the end those nobody asked for are problems.
final class SourceObject {
    private static final int MAX_PROBLEMS = 20;

    private final SourceValue source;
    private final String path;
    private final List<ConfigurationProblem> problems;
    private final Map<?, ?> fields;
    private final Set<String> asked = new HashSet<>();

    /// @param problems gets what is wrong, up to a bound
    SourceObject(SourceValue source, String path, List<ConfigurationProblem> problems) {
        this.source = source;
        this.path = path;
        this.problems = problems;
        if (source.value() instanceof Map<?, ?> map) {
            fields = map;
        } else {
            fields = Map.of();
            problem(source, path, Text.of("configuration.problem.object"));
        }
    }

    /// A text that must be there.
    String text(String name, int min, int max) {
        String text = optionalText(name, min, max);
        if (text == null && field(name) == null) {
            problem(source, path, Text.of("configuration.problem.missing", name));
        }
        return text == null ? "" : text;
    }

    /// A text of so many characters.
    @Nullable
    String optionalText(String name, int min, int max) {
        SourceValue field = field(name);
        if (field == null) {
            return null;
        }
        if (!(field.value() instanceof String text)) {
            problem(field, name(name), Text.of("configuration.problem.text"));
            return null;
        }
        int length = text.codePointCount(0, text.length());
        if (length < min || length > max) {
            problem(field, name(name), Text.of("configuration.problem.length", min, max, length));
        }
        return text;
    }

    /// A switch; off if it is not there.
    boolean flag(String name) {
        SourceValue field = field(name);
        if (field == null) {
            return false;
        }
        if (field.value() instanceof Boolean flag) {
            return flag;
        }
        problem(field, name(name), Text.of("configuration.problem.flag"));
        return false;
    }

    /// A whole number in a range.
    @Nullable
    Long number(String name, long min, long max) {
        SourceValue field = field(name);
        if (field == null) {
            return null;
        }
        if (field.value() instanceof Long number && number >= min && number <= max) {
            return number;
        }
        problem(field, name(name), Text.of("configuration.problem.number", min, max));
        return null;
    }

    /// The bits of a list of permission names.
    long permissions(String name) {
        long bits = 0;
        List<SourceValue> names = elements(name, PermissionNames.COUNT);
        for (int i = 0; i < names.size(); i++) {
            SourceValue element = names.get(i);
            long bit = element.value() instanceof String text
                    ? PermissionNames.bit(text).orElse(0L)
                    : 0;
            if (bit == 0) {
                String shown = element.value() instanceof String text ? text : "";
                problem(element, name(name) + "[" + i + "]", Text.of("configuration.problem.permission", shown));
            }
            bits |= bit;
        }
        return bits;
    }

    /// The lists `allow` and `deny` of this object.
    PermissionOverride override() {
        long allow = permissions("allow");
        long deny = permissions("deny");
        List<String> both = PermissionNames.of(allow & deny);
        if (!both.isEmpty()) {
            problem(source, path, Text.of("configuration.problem.both", both.getFirst()));
        }
        return new PermissionOverride(allow, deny);
    }

    /// The objects of a list, each made of its reader.
    <T> List<T> list(String name, int max, BiFunction<SourceObject, Integer, T> part) {
        List<T> parts = new ArrayList<>();
        List<SourceValue> elements = elements(name, max);
        for (int i = 0; i < elements.size(); i++) {
            SourceObject element = new SourceObject(elements.get(i), name(name) + "[" + i + "]", problems);
            parts.add(part.apply(element, i));
            element.end();
        }
        return parts;
    }

    /// An object in this one; null if there is none.
    @Nullable
    SourceObject object(String name) {
        SourceValue field = field(name);
        return field == null ? null : new SourceObject(field, name(name), problems);
    }

    /// Names of all fields, in order.
    List<String> names() {
        return fields.keySet().stream().map(String::valueOf).toList();
    }

    /// Reports fields that nobody asked for.
    void end() {
        fields.forEach((name, field) -> {
            if (!asked.contains(String.valueOf(name)) && field instanceof SourceValue value) {
                problem(value, name(String.valueOf(name)), Text.of("configuration.problem.unknown", name));
            }
        });
    }

    /// Reports something about a field of this object, or about itself if that is not there.
    void problem(String name, String text) {
        SourceValue field = field(name);
        problem(field == null ? source : field, field == null ? path : name(name), text);
    }

    private List<SourceValue> elements(String name, int max) {
        SourceValue field = field(name);
        if (field == null) {
            return List.of();
        }
        if (!(field.value() instanceof List<?> list)) {
            problem(field, name(name), Text.of("configuration.problem.list"));
            return List.of();
        }
        if (list.size() > max) {
            problem(field, name(name), Text.of("configuration.problem.tooMany", max, list.size()));
            return List.of();
        }
        return list.stream().map(SourceValue.class::cast).toList();
    }

    private @Nullable SourceValue field(String name) {
        asked.add(name);
        return fields.get(name) instanceof SourceValue value ? value : null;
    }

    private String name(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private void problem(SourceValue at, String where, String text) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(new ConfigurationProblem(at.line(), at.column(), where, text));
        }
    }
}
