package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.doctor.Diagnosis;
import org.computor.tasks.client.doctor.Finding;
import org.computor.tasks.client.doctor.Finding.Check;
import org.computor.tasks.client.doctor.Finding.Severity;
import org.computor.tasks.testkit.EmbeddedOnly;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DoctorTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Echo.class).build();

    @RealServerOnly("the embedded server does not know who polls")
    @Test
    void tellsAQueueWithoutAWorkerFromOneThatHasOne(TaskClient tasks) {
        String nobody = "nobody-" + UUID.randomUUID();

        Eventually.assertThat(() -> tasks.diagnose(List.of("computor-tasks", nobody)), diagnosis -> {
            assertThat(only(diagnosis, Check.SERVER).severity()).isEqualTo(Severity.OK);
            assertThat(only(diagnosis, Check.NAMESPACE).severity()).isEqualTo(Severity.OK);
            assertThat(only(diagnosis, Check.CLOCK).message()).contains("ms");
            assertThat(diagnosis.findings())
                    .filteredOn(finding -> finding.check() == Check.QUEUE)
                    .extracting(Finding::subject, Finding::severity)
                    .contains(tuple(nobody, Severity.ERROR))
                    .doesNotContain(tuple("computor-tasks", Severity.ERROR));
        });
    }

    @RealServerOnly("the embedded server has no failed tasks to look through")
    @Test
    void saysThatAWorkerLacksATask(TaskClient tasks) {
        TaskHandle<?> unknown = tasks.handle("unknown-" + UUID.randomUUID());
        tasks.temporal()
                .newUntypedWorkflowStub(
                        "nobody_has_this",
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(unknown.id())
                                .setTaskQueue("computor-tasks")
                                .build())
                .start();

        // one that has just come is given some seconds to settle
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(tasks.diagnose(List.of()).problems())
                        .anySatisfy(finding -> {
                            assertThat(finding.check()).isEqualTo(Check.REGISTRATION);
                            assertThat(finding.subject()).isEqualTo("nobody_has_this");
                            assertThat(finding.mend()).contains("computor-tasks");
                        }));
        unknown.terminate("seen");
    }

    @RealServerOnly("the embedded server has every namespace")
    @Test
    void saysThatTheNamespaceIsMissing(TaskClient tasks) {
        WorkflowClient elsewhere = WorkflowClient.newInstance(
                tasks.temporal().getWorkflowServiceStubs(),
                WorkflowClientOptions.newBuilder(tasks.temporal().getOptions())
                        .setNamespace("nowhere")
                        .build());
        try (TaskClient lost = TaskClient.of(elsewhere, tasks.registry())) {
            Finding finding = only(lost.diagnose(List.of("computor-tasks")), Check.NAMESPACE);

            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.mend()).contains("temporal operator namespace create -n nowhere");
        }
    }

    @Test
    void saysThatNobodyAnswers() {
        try (TaskClient lost = TaskClient.fromEnvironment(Map.of("TEMPORAL_HOST", "127.0.0.1", "TEMPORAL_PORT", "1"))) {
            Diagnosis diagnosis = lost.diagnose(List.of("computor-tasks"));

            assertThat(diagnosis.worst()).isEqualTo(Severity.ERROR);
            assertThat(diagnosis.problems()).singleElement().satisfies(finding -> {
                assertThat(finding.check()).isEqualTo(Check.SERVER);
                assertThat(finding.mend()).contains("temporal server start-dev");
            });
        }
    }

    @EmbeddedOnly("a real server knows more")
    @Test
    void saysWhatTheEmbeddedServerDoesNotKnow(TaskClient tasks) {
        Diagnosis diagnosis = tasks.diagnose(List.of("computor-tasks"));

        assertThat(diagnosis.worst()).isEqualTo(Severity.OK);
        assertThat(only(diagnosis, Check.QUEUE).message()).contains("not known");
        assertThat(tasks.submit(Echo.class, new Echo.Parameters("x"), SubmitOptions.defaults())
                        .result())
                .isEqualTo("x");
    }

    private static Finding only(Diagnosis diagnosis, Check check) {
        return diagnosis.findings().stream()
                .filter(finding -> finding.check() == check)
                .findFirst()
                .orElseThrow();
    }
}
