package org.computor.tasks.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.testing.fixture.TestBed;
import org.computor.tasks.samples.testing.workflow.SubmissionLimits;
import org.computor.tasks.samples.testing.workflow.SubmissionProcessing;
import org.computor.tasks.samples.testing.workflow.SubmissionProcessing.Outcome;
import org.computor.tasks.samples.testing.workflow.SubmissionProcessing.Parameters;
import org.computor.tasks.samples.testing.workflow.SubmissionSource;
import org.computor.tasks.testkit.RealServerOnly;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(180)
@RealServerOnly("the embedded one can hang where an activity is cancelled as it ends")
class SubmissionProcessingTest {

    private static final SubmissionLimits SMALL = new SubmissionLimits(100, 150, 3);

    private TestBed bed;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        bed = new TestBed(folder);
        bed.assignment("one", "two");
        bed.host("alpha");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    static TaskHandle<Outcome> submitTag(TestBed bed, String tag) {
        return submit(bed, new SubmissionSource(null, tag), SubmissionLimits.DEFAULTS);
    }

    private TaskHandle<Outcome> submit(SubmissionSource source, SubmissionLimits limits) {
        return submit(bed, source, limits);
    }

    private static TaskHandle<Outcome> submit(TestBed bed, SubmissionSource source, SubmissionLimits limits) {
        return bed.track(bed.client()
                .submit(
                        SubmissionProcessing.class,
                        new Parameters(bed.job("ada", null), source, null, limits),
                        SubmitOptions.defaults().queue(bed.queue())));
    }

    @Test
    void testsWhatAMergeRequestHandsIn() throws Exception {
        String commit = bed.answers("ada", "one", "2");
        bed.repositories().name("ada", "refs/merge-requests/7/head");
        bed.answers("ada", "one", "two"); // pushed later, to the branch only

        Outcome outcome =
                submit(new SubmissionSource(7, null), SubmissionLimits.DEFAULTS).result();

        assertThat(outcome.commit()).isEqualTo(commit);
        assertThat(outcome.problems()).isEmpty();
        JsonNode row = bed.computor().row(outcome.resultId());
        assertThat(row.path("version_identifier").asText()).isEqualTo(commit);
        assertThat(row.path("status").asText()).isEqualTo("finished");
        assertThat(row.path("result").asDouble()).isEqualTo(0.5);
    }

    @Test
    void testsWhatATagHandsIn() throws Exception {
        String commit = bed.answers("ada", "one", "two");
        bed.repositories().name("ada", "refs/tags/submission-1");

        assertThat(submit(new SubmissionSource(null, "submission-1"), SubmissionLimits.DEFAULTS))
                .resultSatisfies(outcome -> {
                    assertThat(outcome.commit()).isEqualTo(commit);
                    assertThat(Objects.requireNonNull(outcome.testing()).score())
                            .isEqualTo(1);
                });
    }

    static Stream<Arguments> wrongSubmissions() {
        return Stream.of(
                Arguments.of(Map.of("week1/notes.txt", "x"), List.of("MISSING answers.txt", "EXTRA notes.txt")),
                Arguments.of(Map.of("week1/answers.txt", "one", "week1/Main.class", "x"), List.of("EXTRA Main.class")),
                Arguments.of(Map.of("week1/answers.txt", "x".repeat(101)), List.of("TOO_LARGE answers.txt")),
                Arguments.of(Map.of("week1/answers.txt", "-> ../../../etc/passwd"), List.of("LEAVES_TREE answers.txt")),
                Arguments.of(Map.of("week1/answers.txt", "-> /etc/passwd"), List.of("LEAVES_TREE answers.txt")));
    }

    @ParameterizedTest
    @MethodSource("wrongSubmissions")
    void recordsWhatIsWrongAndDoesNotTestIt(Map<String, String> files, List<String> problems) throws Exception {
        bed.repositories().commit("ada", files);
        bed.repositories().name("ada", "refs/tags/v1");

        TaskHandle<Outcome> task = submit(new SubmissionSource(null, "v1"), SMALL);

        assertThat(task).hasFailed(TaskFailure.Kind.RETURNED);
        assertThat(bed.computor().rowCount()).isEqualTo(1);
        JsonNode row = bed.computor().row("result-1");
        assertThat(row.path("status").asText()).isEqualTo("failed");
        assertThat(row.at("/result_json/problems"))
                .extracting(problem -> problem.path("kind").asText() + " "
                        + problem.path("path").asText())
                .containsExactlyInAnyOrderElementsOf(problems);
    }

    @Test
    void recordsOnceThoughTheWorkerNeverHeardTheAnswer() throws Exception {
        bed.answers("ada", "one", "two");
        bed.repositories().name("ada", "refs/tags/v1");
        bed.computor().swallowAnswers(1);

        assertThat(submit(new SubmissionSource(null, "v1"), SubmissionLimits.DEFAULTS))
                .isFinished();

        assertThat(bed.computor().rowCount()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoSuchTag() throws Exception {
        bed.answers("ada", "one", "two");

        assertThat(submit(new SubmissionSource(null, "v9"), SubmissionLimits.DEFAULTS))
                .hasFailed(TaskFailure.Kind.THREW);
        assertThat(bed.computor().rowCount()).isZero();
    }
}
