package org.computor.tasks.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.computor.tasks.samples.testing.fixture.TestBed;
import org.computor.tasks.testkit.Histories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was under way when a new version comes goes on as it began: histories of an earlier version are decided again,
 * step by step. {@code -Dhistories=record} writes new ones beside them; the old ones stay.
 */
class ReplayTest {

    private static final Histories HISTORIES = Histories.in(Path.of("src/test/resources/histories"));

    @TestFactory
    Stream<DynamicTest> decideAsTheyDid() {
        return HISTORIES.replay();
    }

    @Test
    @EnabledIfSystemProperty(named = "histories", matches = "record")
    void record(@TempDir Path folder) throws Exception {
        try (TestBed bed = new TestBed(folder)) {
            bed.assignment("one", "two");
            bed.answers("ada", "one", "sleep 1.2");
            bed.repositories().name("ada", "refs/tags/v1");
            bed.git().shut();
            TestingWorker alpha = bed.host("alpha");
            var stopped = bed.submit(bed.job("ada", null), bed.computor().waitingRow());
            Eventually.assertThat(
                    () -> stopped.info().progress(),
                    progress -> assertThat(progress)
                            .hasValueSatisfying(seen -> assertThat(seen.stage()).startsWith("cloning")));
            bed.host("beta");
            alpha.stopTaking();
            bed.git().open();
            save(bed, "host-stopped", stopped.id());
            save(
                    bed,
                    "tested",
                    bed.submit(bed.job("ada", null), bed.computor().waitingRow())
                            .id());
            save(
                    bed,
                    "no-repository",
                    bed.submit(bed.job("nobody", null), bed.computor().waitingRow())
                            .id());
            bed.answers("slow", "sleep 1000");
            var slow = bed.submit(bed.job("slow", null), bed.computor().waitingRow());
            Eventually.assertThat(
                    () -> slow.info().progress(),
                    progress -> assertThat(progress)
                            .hasValueSatisfying(seen -> assertThat(seen.stage()).startsWith("testing")));
            slow.cancel("recorded");
            Eventually.assertThat(
                    slow::status, status -> assertThat(status.isFinal()).isTrue());
            save(bed, "cancelled", slow.id());
            save(
                    bed,
                    "submission",
                    SubmissionProcessingTest.submitTag(bed, "v1").id());
        }
    }

    private static void save(TestBed bed, String name, String id) {
        HISTORIES.record(name, bed.client(), bed.client().handle(id));
    }
}
