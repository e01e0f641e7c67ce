package org.computor.tasks.processor.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.processor.build.Team.task;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maven itself, without a clean: after each change, what a worker registers is what the sources say. */
@Tag("slow")
class MavenBuildTest {

    @TempDir
    Path directory;

    @BeforeEach
    void mavenIsThere() {
        assumeTrue(Maven.isThere(), "there is no mvn on the PATH: what Maven leaves behind is not tested");
    }

    private Module built(boolean incremental) {
        Module module = new Module(directory, new Maven(incremental))
                .write("team.First", task("team.First", "first"))
                .write("team.Second", task("team.Second", "second"));
        assertThat(Team.tasks(module.build())).isEqualTo(Map.of("first", "team.First", "second", "team.Second"));
        return module;
    }

    @ParameterizedTest(name = "useIncrementalCompilation={0}")
    @ValueSource(booleans = {true, false})
    void followsWhatIsAddedRenamedAndNoLongerAnnotated(boolean incremental) {
        Module module = built(incremental);

        assertThat(Team.tasks(
                        module.write("team.Third", task("team.Third", "third")).build()))
                .containsOnlyKeys("first", "second", "third");
        assertThat(Team.tasks(module.write("team.First", task("team.First", "first_renamed"))
                        .build()))
                .containsOnlyKeys("first_renamed", "second", "third");
        assertThat(Team.tasks(module.write(
                                "team.Second",
                                task("team.Second", "second").replace("@RegisterTask(name = \"second\")", ""))
                        .build()))
                .containsOnlyKeys("first_renamed", "third");
    }

    @Test
    void losesADeletedTask() {
        assertThat(Team.tasks(built(true).delete("team.First").build())).containsOnlyKeys("second");
    }

    /** No index can know: Maven leaves the class, annotation and all, and a worker can run it. */
    @Test
    void aDeletedTaskStaysWhereMavenLeavesItsClass() {
        Path classes = built(false).delete("team.First").build();

        assertThat(classes.resolve("team/First.class")).exists();
        assertThat(Team.tasks(classes)).containsOnlyKeys("first", "second");
    }
}
