package org.xinxiyuan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house plan, held: rooms along the corridor, the reception above, outhouses that plug into ports, two doors. */
class ArchitectureTest {
    private static final String HOUSE = "org.xinxiyuan.";
    private static final List<String> CORRIDOR =
            List.of("catalog", "document", "check", "redact", "review", "outbox", "quota");

    /** What a room may see besides itself and the language; a room that is not here does not exist. */
    private static final Map<String, List<String>> MAY_SEE = Map.ofEntries(
            Map.entry("catalog", List.of()),
            Map.entry("document", List.of("catalog")),
            Map.entry("check", List.of("document", "catalog")),
            Map.entry("redact", List.of("document", "catalog")),
            Map.entry("review", List.of("check", "redact", "document")),
            Map.entry("outbox", List.of("review", "redact", "document")),
            Map.entry("quota", List.of("document", "outbox")),
            Map.entry("service", List.of("catalog", "document", "check", "redact", "review", "outbox", "quota")),
            Map.entry("store", List.of("document", "redact", "review", "outbox", "quota", "service")),
            Map.entry("portal", List.of("outbox", "review", "document")),
            Map.entry("shipped", List.of("catalog", "redact", "document", "outbox", "quota")),
            Map.entry("intake", List.of("catalog", "document", "files")),
            Map.entry("files", List.of("redact", "document")),
            Map.entry("print", List.of("document", "redact", "review", "catalog", "quota")),
            Map.entry("sampleportal", List.of("redact")),
            Map.entry("gui", List.of("service", "catalog", "document", "check", "redact", "review", "outbox", "quota")),
            Map.entry(
                    "cli",
                    List.of(
                            "service",
                            "catalog",
                            "document",
                            "check",
                            "redact",
                            "review",
                            "outbox",
                            "quota",
                            "sampleportal")));

    private static JavaClasses house;

    @BeforeAll
    static void walkThroughTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.xinxiyuan");
    }

    @TestFactory
    Stream<DynamicTest> eachRoomSeesOnlyWhatThePlanAllows() {
        return MAY_SEE.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
                    var allowed = Stream.concat(Stream.of(room.getKey()), room.getValue().stream())
                            .map(r -> HOUSE + r + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(HOUSE + room.getKey() + "..")
                            .should()
                            .dependOnClassesThat(
                                    are(inTheHouse().and(DescribedPredicate.not(resideInAnyPackage(allowed)))))
                            .check(house);
                }));
    }

    @Test
    void everyClassLivesInARoomOfThePlanOrAtTheRoot() {
        var rooms = MAY_SEE.keySet().stream().map(r -> HOUSE + r + "..").toArray(String[]::new);
        classes()
                .that(are(inTheHouse()))
                .should()
                .resideInAnyPackage(Stream.concat(Stream.of("org.xinxiyuan"), Stream.of(rooms))
                        .toArray(String[]::new))
                .check(house);
    }

    @Test
    void thereAreNoCyclesBetweenPackages() {
        slices().matching("org.xinxiyuan.(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void corridorAndReceptionUseTheLanguageAlone() {
        var rooms = Stream.concat(CORRIDOR.stream(), Stream.of("service"))
                .map(r -> HOUSE + r + "..")
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAnyPackage(rooms)
                .should()
                .onlyDependOnClassesThat(are(inTheHouse()
                        .or(resideInAnyPackage(
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.text..",
                                "java.security..",
                                "java.math..",
                                "java.nio.charset.."))))
                .check(house);
    }

    @Test
    void onlyStoreAndSamplePortalSpeakSql() {
        onlyIn("java.sql..", "store", "sampleportal").check(house);
    }

    @Test
    void onlyPortalAndSamplePortalSpeakHttp() {
        onlyIn("okhttp3..", "portal").check(house);
        onlyIn("io.javalin..", "sampleportal").check(house);
    }

    @Test
    void onlyFilesIntakeAndPrintOpenOfficeFiles() {
        onlyIn("org.apache.poi..", "files", "intake", "print").check(house);
        onlyIn("org.apache.pdfbox..", "files", "intake", "print").check(house);
    }

    @Test
    void onlyTheDesktopKnowsJavaFx() {
        onlyIn("javafx..", "gui").check(house);
    }

    @Test
    void aViewModelHoldsNoWidgetAndAViewCallsNoService() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "javafx.stage..", "javafx.application..")
                .check(house);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE + "service..")
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void rulesAndRecognisersReadNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(HOUSE + "check..", HOUSE + "redact..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod("java.time.LocalDate", "now")
                .orShould()
                .callMethod("java.time.Instant", "now")
                .check(house);
    }

    @Test
    void onlyRedactMakesRedactedTextAndOnlyReviewMakesApproved() {
        noClasses()
                .that(are(resideOutsideOfPackage(HOUSE + "redact..")))
                .should()
                .callConstructorWhere(owner("org.xinxiyuan.redact.RedactedText"))
                .check(house);
        noClasses()
                .that(are(resideOutsideOfPackage(HOUSE + "review..")))
                .should()
                .callConstructorWhere(owner("org.xinxiyuan.review.Approved"))
                .check(house);
    }

    @Test
    void noConstructorTakesMoreThanSixArguments() {
        noConstructors()
                .that(haveMoreThanSixArguments())
                .should()
                .bePublic()
                .orShould()
                .bePrivate()
                .orShould()
                .beProtected()
                .orShould()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)").check(house);
    }

    @Test
    void nothingStaticChanges() {
        fields().that(are(DescribedPredicate.describe(
                        "written by hand and static",
                        f -> f.getModifiers().contains(JavaModifier.STATIC)
                                && !f.getModifiers().contains(JavaModifier.SYNTHETIC))))
                .should()
                .beFinal()
                .check(house);
    }

    private static DescribedPredicate<JavaClass> inTheHouse() {
        return resideInAPackage("org.xinxiyuan..");
    }

    private static ArchRule onlyIn(String library, String... rooms) {
        var packages = Stream.of(rooms).map(r -> HOUSE + r + "..").toArray(String[]::new);
        return noClasses()
                .that(are(inTheHouse().and(DescribedPredicate.not(resideInAnyPackage(packages)))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaConstructorCall> owner(String name) {
        return DescribedPredicate.describe(
                "of " + name, call -> call.getTargetOwner().getFullName().equals(name));
    }

    private static DescribedPredicate<JavaConstructor> haveMoreThanSixArguments() {
        return DescribedPredicate.describe(
                "have more than six arguments",
                c -> c.getRawParameterTypes().size() > 6 && !c.getOwner().isEnum());
    }
}
