package chat.holt.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;

/// Rule 11 of docs/architecture.md and the names that are banned.
@AnalyzeClasses(packages = "chat.holt", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    @ArchTest
    static final ArchRule noMutableStatics = fields().that(DescribedPredicate.describe(
                    "are static", field -> field.getModifiers().contains(STATIC)))
            .should()
            .beFinal()
            .because("state lives in objects that somebody made and somebody ends");

    @ArchTest
    static final ArchRule noSingletons =
            noMethods().should().haveName("getInstance").because("collaborators come through constructors");

    @ArchTest
    static final ArchRule fewConstructorParameters = constructors()
            .that(DescribedPredicate.describe(
                    "are not of records", constructor -> !constructor.getOwner().isRecord()))
            .and(DescribedPredicate.describe(
                    "are not of enums", constructor -> !constructor.getOwner().isEnum()))
            .should(have(DescribedPredicate.<JavaConstructor>describe(
                    "at most six parameters",
                    constructor -> constructor.getRawParameterTypes().size() <= 6)))
            .because("more than six collaborators are two classes");

    @ArchTest
    static final ArchRule noStandardStreams = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "what is worth saying goes to the log, where its level can be chosen");

    @ArchTest
    static final ArchRule systemLogger = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..")
            .because("logging is System.Logger, which needs no library");

    @ArchTest
    static final ArchRule bannedNames = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Base")
            .orShould()
            .haveSimpleNameEndingWith("Data")
            .orShould()
            .haveSimpleNameEndingWith("Info")
            .because("these suffixes say nothing; name what the class is");

    @ArchTest
    static final ArchRule nullMarked = classes()
            .should(have(DescribedPredicate.<JavaClass>describe(
                    "a package marked @NullMarked in its package-info.java",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
            .because("null is an error unless it is written down");
}
