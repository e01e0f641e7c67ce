package org.computor.tasks.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.samples.testing.fixture.TestBed;
import org.computor.tasks.samples.testing.workflow.StudentTesting.Outcome;
import org.computor.tasks.testkit.RealServerOnly;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several hosts in one process, each with its own queue and its own places. */
@Timeout(240)
@RealServerOnly("the embedded one never takes back a step from a worker that is gone")
class HostsTest {

    private TestBed bed;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        bed = new TestBed(folder);
        bed.assignment("one", "two");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void shareTheWork() throws Exception {
        bed.host("alpha");
        bed.host("beta");
        List<TaskHandle<Outcome>> tasks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            bed.answers("student" + i, "one", "sleep 1");
            tasks.add(bed.submit(bed.job("student" + i, null), bed.computor().waitingRow()));
        }

        Set<String> hosts = new HashSet<>();
        for (TaskHandle<Outcome> task : tasks) {
            hosts.add(Objects.requireNonNull(task.result().host()));
        }

        assertThat(hosts).containsExactlyInAnyOrder("alpha-1", "beta-1");
        assertThat(bed.computor().writes()).hasSize(6).doesNotHaveDuplicates();
        assertThat(bed.leftovers()).isEmpty();
    }

    @Test
    void handOnWhatAHostThatStopsHasNotBegunToTest() throws Exception {
        TestingWorker alpha = bed.host("alpha");
        bed.answers("ada", "one", "two");
        bed.git().shut();
        TaskHandle<Outcome> task =
                bed.submit(bed.job("ada", null), bed.computor().waitingRow());
        awaitStage(task, "cloning on alpha");

        bed.host("beta");
        alpha.stopTaking();
        bed.git().open();

        assertThat(task).resultSatisfies(outcome -> assertThat(outcome.host()).isEqualTo("beta-1"));
        assertThat(bed.computor().writes()).hasSize(1);
        Eventually.assertThat(bed::leftovers, left -> assertThat(left).isEmpty());
    }

    @Test
    void finishTheTestsThatRunBeforeTheyStop() throws Exception {
        TestingWorker alpha = bed.host("alpha");
        bed.answers("ada", "one", "sleep 3");
        TaskHandle<Outcome> task =
                bed.submit(bed.job("ada", null), bed.computor().waitingRow());
        awaitStage(task, "test");

        bed.host("beta");
        alpha.close();

        assertThat(task).resultSatisfies(outcome -> assertThat(outcome.host()).isEqualTo("alpha-1"));
        assertThat(bed.computor().writes()).hasSize(1);
    }

    @Test
    void areNumberedOnOneMachineAndSweepWhatTheDeadLeft() throws Exception {
        Path left = Files.createDirectories(bed.home().resolve("places/alpha-1/dead-job/student"));
        Files.writeString(left.resolve("answers.txt"), "one");

        TestingWorker first = bed.host("alpha");
        TestingWorker second = bed.host("alpha");

        assertThat(left).doesNotExist();
        assertThat(List.of(first.host().name(), second.host().name())).containsExactly("alpha-1", "alpha-2");
    }

    private static void awaitStage(TaskHandle<?> task, String stage) {
        Eventually.assertThat(
                () -> task.info(),
                (TaskInfo info) -> assertThat(info.progress())
                        .hasValueSatisfying(
                                progress -> assertThat(progress.stage()).startsWith(stage)));
    }
}
