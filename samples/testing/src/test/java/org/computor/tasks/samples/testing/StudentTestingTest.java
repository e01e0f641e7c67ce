package org.computor.tasks.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.testing.fixture.TestBed;
import org.computor.tasks.samples.testing.git.Repository;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.workflow.StudentTesting.Outcome;
import org.computor.tasks.samples.testing.workflow.TestJob;
import org.computor.tasks.secrets.SecretRef;
import org.computor.tasks.testkit.RealServerOnly;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
@RealServerOnly("the embedded one can hang where an activity is cancelled as it ends")
class StudentTestingTest {

    private TestBed bed;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        bed = new TestBed(folder);
        bed.assignment("one", "two", "three", "four");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void writesTheOutcomeIntoTheRow() throws Exception {
        bed.host("alpha");
        bed.answers("ada", "one", "two", "3", "four");
        String row = bed.computor().waitingRow();

        TaskHandle<Outcome> task = bed.submit(bed.job("ada", null), row);

        assertThat(task).resultSatisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(TestSummary.Status.COMPLETED);
            assertThat(outcome.score()).isEqualTo(0.75);
            assertThat(outcome.passed()).isEqualTo(3);
            assertThat(outcome.total()).isEqualTo(4);
        });
        JsonNode written = bed.computor().row(row);
        assertThat(written.path("status").asText()).isEqualTo("finished");
        assertThat(written.path("result").asDouble()).isEqualTo(0.75);
        assertThat(written.at("/result_json/summary/passed").asInt()).isEqualTo(3);
        assertThat(written.at("/result_json/tests/2/result").asText()).isEqualTo("FAILED");
        assertThat(bed.leftovers()).isEmpty();
    }

    @Test
    void testsTheCommitThatWasAskedFor() throws Exception {
        bed.host("alpha");
        String first = bed.answers("ada", "one", "two", "three", "four");
        bed.answers("ada", "nothing");

        assertThat(bed.submit(bed.job("ada", first), bed.computor().waitingRow()))
                .resultSatisfies(outcome -> assertThat(outcome.score()).isEqualTo(1));
        assertThat(bed.submit(bed.job("ada", null), bed.computor().waitingRow()))
                .resultSatisfies(outcome -> assertThat(outcome.score()).isEqualTo(0));
    }

    @Test
    void commitsOnceThoughTheWorkerNeverHeardTheAnswer() throws Exception {
        bed.host("alpha");
        bed.answers("ada", "one", "two", "three", "four");
        String row = bed.computor().waitingRow();
        bed.computor().swallowAnswers(1);

        assertThat(bed.submit(bed.job("ada", null), row)).isFinished();

        assertThat(bed.computor().writes()).containsExactly(row);
    }

    @Test
    void waitsForAnApiThatIsDown() throws Exception {
        bed.host("alpha");
        bed.answers("ada", "one", "two", "three", "four");
        String row = bed.computor().waitingRow();
        bed.computor().refuse(2);

        assertThat(bed.submit(bed.job("ada", null), row)).isFinished();

        assertThat(bed.computor().writes()).containsExactly(row);
    }

    @Test
    void tellsTheApiWhyThereIsNoResult() throws Exception {
        bed.host("alpha");
        bed.answers("ada", "one");
        String row = bed.computor().waitingRow();
        TestJob job = bed.job("ada", null);
        TestJob elsewhere =
                new TestJob(null, null, null, null, null, bed.remote("nobody", null, null), job.reference(), -1, -1);

        assertThat(bed.submit(elsewhere, row)).hasFailed(TaskFailure.Kind.RETURNED);

        assertThat(bed.computor().row(row).path("status").asText()).isEqualTo("failed");
        assertThat(bed.computor().row(row).at("/result_json/error").asText()).contains("not found");
        Eventually.assertThat(bed::leftovers, left -> assertThat(left).isEmpty());
    }

    @Test
    void namesTheFieldThatIsWrong() throws Exception {
        bed.host("alpha");
        bed.answers("ada", "one");
        TestJob job = bed.job("ada", null);
        TestJob wrong =
                new TestJob(null, null, null, null, null, bed.remote("ada", "week2", null), job.reference(), -1, -1);

        assertThat(bed.submit(wrong, bed.computor().waitingRow()))
                .hasFailed(TaskFailure.Kind.RETURNED)
                .hasMessage("test_job.module.path names no folder of its repository: week2");
    }

    @Test
    void takesNoTokenButAReference() {
        assertThatThrownBy(() -> bed.client()
                        .submit(
                                "student_testing",
                                "{\"result_id\":\"r\",\"test_job\":{\"module\":{\"url\":\"https://a/b\",\"token\":\""
                                        + TestBed.TOKEN + "\"},\"reference\":{\"url\":\"https://a/c\"}}}"))
                .hasMessageContaining("test_job.module.token")
                .hasMessageNotContaining(TestBed.TOKEN);
    }

    @Test
    void sendsATokenToNoOtherServer() throws Exception {
        bed.host("alpha");
        String elsewhere = bed.computor().settings().url() + "/ada.git";
        Repository other = new Repository(elsewhere, null, new SecretRef("gitlab"), "main", "week1", null);
        TestJob job = bed.job("ada", null);
        TestJob wrong = new TestJob(null, null, null, null, null, other, job.reference(), -1, -1);

        assertThat(bed.submit(wrong, bed.computor().waitingRow()))
                .hasFailed(TaskFailure.Kind.RETURNED)
                .hasMessage("the secret 'gitlab' may not be sent to that destination");
    }

    @Test
    void killsWhatRunsWhenItIsCancelled() throws Exception {
        bed.host("alpha");
        String marker = "123456.25";
        bed.answers("ada", "one", "sleep " + marker, "three", "four");
        String row = bed.computor().waitingRow();
        TaskHandle<Outcome> task = bed.submit(bed.job("ada", null), row);
        Eventually.assertThat(
                () -> isRunning(marker), running -> assertThat(running).isTrue());

        task.cancel("no longer wanted");

        Eventually.assertThat(
                () -> isRunning(marker), running -> assertThat(running).isFalse());
        Eventually.assertThat(task::status, status -> assertThat(status).isEqualTo(TaskStatus.CANCELLED));
        assertThat(bed.computor().row(row).path("status").asText()).isEqualTo("cancelled");
        Eventually.assertThat(bed::leftovers, left -> assertThat(left).isEmpty());
    }

    @Test
    void saysHowFarItIs() throws Exception {
        bed.host("alpha");
        bed.answers("ada", "sleep 0.5", "sleep 0.5", "sleep 0.5", "sleep 123456.5");

        TaskHandle<Outcome> task =
                bed.submit(bed.job("ada", null), bed.computor().waitingRow());

        Eventually.assertThat(
                () -> task.info().progress(),
                progress -> assertThat(progress)
                        .hasValueSatisfying(seen -> assertThat(seen.stage()).matches("test [123] of 4 .*")));
        task.cancel("seen");
        Eventually.assertThat(task::status, status -> assertThat(status).isEqualTo(TaskStatus.CANCELLED));
    }

    @Test
    void fetchesACommitOnce() throws Exception {
        bed.host("alpha");
        String commit = bed.answers("ada", "one", "two", "three", "four");
        bed.submit(bed.job("ada", commit), bed.computor().waitingRow()).result();
        int before = bed.git().fetches();
        TestJob job = bed.job("ada", commit);
        String reference = bed.repositories().commit("reference", Map.of());

        TestJob pinned = new TestJob(
                null, null, null, null, null, job.module(), job.reference().at(reference), -1, -1);
        bed.submit(pinned, bed.computor().waitingRow()).result();
        bed.submit(pinned, bed.computor().waitingRow()).result();

        assertThat(bed.git().fetches()).isEqualTo(before + 1); // the new commit of the reference
    }

    private static boolean isRunning(String marker) {
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info().arguments().stream()
                        .anyMatch(arguments -> String.join(" ", arguments).contains(marker)));
    }
}
