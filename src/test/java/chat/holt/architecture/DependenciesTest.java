package chat.holt.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import chat.holt.commands.Attempt;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Who may use whom; numbers refer to the rules in docs/architecture.md.
@AnalyzeClasses(packages = "chat.holt", importOptions = DoNotIncludeTests.class)
class DependenciesTest {
    private static final String[] PURE = {"java..", "org.jspecify.."};

    @ArchTest
    static final ArchRule rule1Model = classes()
            .that(resideInAPackage("chat.holt.model.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(PURE)
                    .or(resideInAnyPackage("chat.holt.model..", "com.fasterxml.jackson.annotation..")))
            .because("every layer speaks the model, so whatever it uses, everybody uses");

    @ArchTest
    static final ArchRule rule2Permissions = classes()
            .that(resideInAPackage("chat.holt.permissions.."))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(PURE).or(resideInAnyPackage("chat.holt.permissions..", "chat.holt.model..")))
            .because("who may do what is a pure function of the model and is tested as one");

    @ArchTest
    static final ArchRule rule2Configuration = classes()
            .that(resideInAPackage("chat.holt.configuration.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(PURE)
                    .or(resideInAnyPackage(
                            "chat.holt.configuration..",
                            "chat.holt.model..",
                            "chat.holt.permissions..",
                            "chat.holt.json..",
                            "chat.holt.i18n..",
                            "tools.jackson..")))
            .because("what a file says and what it would change is worked out without a server or a screen");

    @ArchTest
    static final ArchRule rule3WebSocket = noClasses()
            .that(resideOutside("gateway", "localinstance"))
            .should()
            .dependOnClassesThat(resideInAPackage("org.java_websocket.."))
            .because("the socket library must be replaceable in one place");

    @ArchTest
    static final ArchRule rule3Spelling = noClasses()
            .that(resideOutside("spelling"))
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.lucene.."))
            .because("the reader of dictionaries must be replaceable in one place");

    @ArchTest
    static final ArchRule rule3Http = noClasses()
            .that(resideOutside("rest", "media"))
            .should()
            .dependOnClassesThat(resideInAPackage("java.net.http.."))
            .because("every request passes the rate limiter or the media cache");

    @ArchTest
    static final ArchRule rule3Json = noClasses()
            .that(resideOutside("json", "configuration", "rest", "gateway", "settings", "localinstance", "app"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("tools.jackson.."))
            .because("JSON ends at the edge; everybody else sees records");

    @ArchTest
    static final ArchRule rule4UiThread = noClasses()
            .that(resideOutside("threading", "app"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx.application..", "javafx.concurrent..")
                    .and(DescribedPredicate.not(nameMatching("javafx\\.application\\.ColorScheme")))
                    .or(nameMatching("javafx\\.animation\\.AnimationTimer")))
            .because("UiThread, Tasks and EventPump are the only doors onto the UI thread");

    @ArchTest
    static final ArchRule rule4ShowAndWait = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "showAndWait is called", call -> call.getTarget().getName().equals("showAndWait")))
            .because("a nested event loop lets events in where nobody expects them");

    @ArchTest
    static final ArchRule rule5ObservableOnly = noClasses()
            .that(resideInAnyPackage("chat.holt.store..", "chat.holt.settings..")
                    .or(named("ViewModel")))
            .should()
            .dependOnClassesThat(resideInAPackage("javafx..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util.."))))
            .because("state and behaviour are tested without a toolkit");

    @ArchTest
    static final ArchRule rule6NoToolkit = noClasses()
            .that(resideInAnyPackage(
                    "chat.holt.rest..",
                    "chat.holt.gateway..",
                    "chat.holt.permissions..",
                    "chat.holt.configuration..",
                    "chat.holt.json..",
                    "chat.holt.model..",
                    "chat.holt.localinstance.."))
            .should()
            .dependOnClassesThat(resideInAPackage("javafx.."))
            .because("the protocol side also runs without a screen (`holt serve`)");

    @ArchTest
    static final ArchRule rule7ViewModels = noClasses()
            .that(named("ViewModel"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("chat.holt.rest..", "chat.holt.gateway.."))
            .orShould()
            .dependOnClassesThat(named("View", "Cell", "Dialog", "Menu").and(resideInAPackage("chat.holt.ui..")))
            .because("a view-model acts through commands and knows no widget");

    @ArchTest
    static final ArchRule rule8Views = noClasses()
            .that(resideInAPackage("chat.holt.ui..").and(named("View", "Cell", "Dialog", "Menu")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "chat.holt.store..",
                            "chat.holt.commands..",
                            "chat.holt.rest..",
                            "chat.holt.gateway..",
                            "chat.holt.platform..")
                    // how something goes that was asked for is there to be shown
                    .and(not(type(Attempt.class))))
            .because("what a view shows and does is decided, and tested, in its view-model");

    @ArchTest
    static final ArchRule rule9Features = slices().matching("chat.holt.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("chat.holt.ui.shell.."), resideInAPackage("chat.holt.ui.."))
            .ignoreDependency(
                    resideInAPackage("chat.holt.ui.."),
                    resideInAnyPackage("chat.holt.ui.kit..", "chat.holt.ui.navigation.."))
            .because("a feature can be read, changed and removed alone; the shell puts them together");

    @ArchTest
    static final ArchRule rule9NoCycles = slices().matching("chat.holt.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package");

    @ArchTest
    static final ArchRule rule10App = noClasses()
            .that(resideOutside("app"))
            .should()
            .dependOnClassesThat(resideInAPackage("chat.holt.app.."))
            .because("the composition root knows everybody and nobody knows it");

    @ArchTest
    static final ArchRule rule10LocalInstance = noClasses()
            .that(resideOutside("app", "localinstance"))
            .should()
            .dependOnClassesThat(resideInAPackage("chat.holt.localinstance.."))
            .because("to the client the built-in instance is an instance like any other");

    @ArchTest
    static final ArchRule rule10StoreSeesEvents = noClasses()
            .that(resideInAPackage("chat.holt.store.."))
            .should()
            .dependOnClassesThat(resideInAPackage("chat.holt.gateway..")
                    .and(DescribedPredicate.not(nameMatching("chat\\.holt\\.gateway\\.GatewayEvent(\\$.*)?"))))
            .because("the store is fed with events, whoever brings them");

    private static DescribedPredicate<JavaClass> resideOutside(String... packages) {
        String[] patterns = java.util.Arrays.stream(packages)
                .map(name -> "chat.holt." + name + "..")
                .toArray(String[]::new);
        return DescribedPredicate.not(resideInAnyPackage(patterns));
    }

    /// Classes whose outermost class has one of the suffixes.
    private static DescribedPredicate<JavaClass> named(String... suffixes) {
        String pattern = "chat\\.holt\\.[a-z.]+\\.\\w*(" + String.join("|", suffixes) + ")(\\$.*)?";
        return DescribedPredicate.describe(
                "named *" + String.join("|*", suffixes), type -> type.getName().matches(pattern));
    }
}
