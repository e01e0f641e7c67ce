package org.computor.tasks.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Arrows point down: worker, client, registry, spi, tasks. */
@AnalyzeClasses(packages = "org.computor.tasks", importOptions = DoNotIncludeTests.class)
class LayersTest {

    private static final String TASKS = "org.computor.tasks";
    private static final String ACTIVITIES = "org.computor.tasks.activities..";
    private static final String INTERNAL = "org.computor.tasks.internal..";
    private static final String SPI = "org.computor.tasks.spi..";
    private static final String REGISTRY = "org.computor.tasks.registry..";
    private static final String DOCUMENTS = "org.computor.tasks.documents..";
    private static final String CLIENT = "org.computor.tasks.client..";
    private static final String WORKER = "org.computor.tasks.worker..";

    @ArchTest
    static final ArchRule TASKS_KNOW_NOTHING_ABOVE = noClasses()
            .that()
            .resideInAnyPackage(TASKS, INTERNAL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REGISTRY, CLIENT, WORKER)
            .because("a task does not know how it is found, submitted or polled for");

    @ArchTest
    static final ArchRule SPI_KNOWS_TASKS_ONLY = noClasses()
            .that()
            .resideInAPackage(SPI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REGISTRY, CLIENT, WORKER)
            .because("generated code runs without registry, client and worker");

    @ArchTest
    static final ArchRule WHAT_ACTIVITIES_USE_KNOWS_TEMPORAL_ONLY = noClasses()
            .that()
            .resideInAPackage(ACTIVITIES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TASKS, INTERNAL, SPI, REGISTRY, CLIENT, WORKER)
            .because("an activity serves tasks in any language, on anybody's worker");

    @ArchTest
    static final ArchRule THE_REGISTRY_KNOWS_NAMES_AND_QUEUES = noClasses()
            .that()
            .resideInAPackage(REGISTRY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLIENT, WORKER, DOCUMENTS);

    @ArchTest
    static final ArchRule DOCUMENTS_KNOW_THE_REGISTRY_ONLY = noClasses()
            .that()
            .resideInAPackage(DOCUMENTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLIENT, WORKER, SPI, "io.temporal..");

    @ArchTest
    static final ArchRule A_CLIENT_KNOWS_NO_WORKER = noClasses()
            .that()
            .resideInAPackage(CLIENT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WORKER);

    @ArchTest
    static final ArchRule WHAT_IS_ADDED_BY_PLUGINS_KNOWS_NO_CLIENT_AND_NO_WORKER = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.computor.tasks.encryption..",
                    "org.computor.tasks.metrics..",
                    "org.computor.tasks.secrets..",
                    "org.computor.tasks.tracing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REGISTRY, CLIENT, WORKER)
            .because("it serves those who keep their own Temporal client and workers as well");

    @ArchTest
    static final ArchRule JSON_SCHEMA_AND_TEXT_KNOW_NO_TEMPORAL = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.computor.tasks.internal.json..",
                    "org.computor.tasks.internal.schema..",
                    "org.computor.tasks.internal.text..",
                    "org.computor.tasks.registry..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.temporal.api..");

    @ArchTest
    static final ArchRule THE_API_TAKES_NOTHING_INTERNAL = noCodeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..internal..")
            .should()
            .haveRawParameterTypes(anyElementThat(resideInAPackage("..internal..")))
            .because("what is public there stays as it is, and what is internal need not");

    @ArchTest
    static final ArchRule WORKFLOW_CODE_IS_DETERMINISTIC = noClasses()
            .that()
            .resideInAPackage("org.computor.tasks.internal.execution..")
            .or()
            .haveSimpleName("BaseWorkflow")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io", "java.nio..", "java.net..", "java.util.concurrent..")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("Temporal runs it again, and expects the same");

    @ArchTest
    static final ArchRule NO_STATIC_STATE = noFields()
            .that()
            .areStatic()
            .should()
            .notBeFinal()
            .because("two clients in one process, or two tests, share nothing");

    @ArchTest
    static final ArchRule NULLNESS_IS_SAID = classes().should(beInANullMarkedPackage());

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in no @NullMarked package"));
            }
        };
    }
}
