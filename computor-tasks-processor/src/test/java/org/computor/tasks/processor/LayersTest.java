package org.computor.tasks.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Reading, judging and writing meet in the model only. */
@AnalyzeClasses(packages = "org.computor.tasks.processor", importOptions = DoNotIncludeTests.class)
class LayersTest {

    private static final String MODEL = "org.computor.tasks.processor.model..";
    private static final String RULES = "org.computor.tasks.processor.rules..";
    private static final String READ = "org.computor.tasks.processor.read..";
    private static final String READ_JSON = "org.computor.tasks.processor.read.json..";
    private static final String READ_COMPILER = "org.computor.tasks.processor.read.compiler..";
    private static final String WRITE = "org.computor.tasks.processor.write..";

    @ArchTest
    static final ArchRule ONLY_READING_KNOWS_THE_COMPILER = noClasses()
            .that()
            .resideInAnyPackage(MODEL, RULES, WRITE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.annotation.processing..", "javax.lang.model..", "javax.tools..");

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NOTHING = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RULES, READ, WRITE);

    @ArchTest
    static final ArchRule RULES_KNOW_THE_MODEL_ONLY = noClasses()
            .that()
            .resideInAPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(READ, WRITE);

    @ArchTest
    static final ArchRule THE_VIEW_OF_THE_COMPILER_KNOWS_NO_TASK_AND_NO_JSON = noClasses()
            .that()
            .resideInAPackage(READ_COMPILER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.computor.tasks.processor.read", READ_JSON, RULES, WRITE);

    @ArchTest
    static final ArchRule THE_READING_OF_TYPES_KNOWS_NO_TASK = noClasses()
            .that()
            .resideInAPackage(READ_JSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.computor.tasks.processor.read", RULES, WRITE);

    @ArchTest
    static final ArchRule READING_JUDGES_NOTHING = noClasses()
            .that()
            .resideInAPackage(READ)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RULES, WRITE);

    @ArchTest
    static final ArchRule WRITING_JUDGES_NOTHING = noClasses()
            .that()
            .resideInAPackage(WRITE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(READ);

    @ArchTest
    static final ArchRule A_COMPILER_NEEDS_NOTHING_BUT_THE_JDK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "io.temporal..", "org.slf4j..")
            .because("what is on the processor path of a user is ours alone");
}
