package org.computor.tasks.processor.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.processor.build.Team.task;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Never stale, never lost: after each change, what a worker registers is what the sources say. */
class IncrementalBuildTest {

    @TempDir
    Path directory;

    static Stream<BuildTool> tools() {
        return Stream.of(new ChangedFiles(Compile.JAVAC), new ChangedFiles(Compile.ECJ), new LikeGradle());
    }

    private Module built(BuildTool tool) {
        Module module = new Module(directory, tool)
                .write("team.First", task("team.First", "first"))
                .write("team.Second", task("team.Second", "second"))
                .write("team.Outer", Team.nestedTask("team.Outer", "Inner", "inner"))
                .write("team.Acts", Team.activityInterface("team.Acts", "act"))
                .write("team.ActsHere", Team.activities("team.ActsHere", "team.Acts"));
        assertThat(Team.tasks(module.build()))
                .isEqualTo(Map.of("first", "team.First", "second", "team.Second", "inner", "team.Outer$Inner"));
        return module;
    }

    @ParameterizedTest
    @MethodSource("tools")
    void losesADeletedTaskAndKeepsTheOthers(BuildTool tool) {
        Path classes = built(tool).delete("team.First").build();

        assertThat(Team.tasks(classes)).isEqualTo(Map.of("second", "team.Second", "inner", "team.Outer$Inner"));
        assertThat(Team.activities(classes)).containsExactly("act");
    }

    @ParameterizedTest
    @MethodSource("tools")
    void keepsTheOthersWhenOneChanges(BuildTool tool) {
        Path classes = built(tool)
                .write("team.First", task("team.First", "first_renamed"))
                .build();

        assertThat(Team.tasks(classes))
                .isEqualTo(Map.of("first_renamed", "team.First", "second", "team.Second", "inner", "team.Outer$Inner"));
    }

    @ParameterizedTest
    @MethodSource("tools")
    void findsAnAddedTask(BuildTool tool) {
        Path classes =
                built(tool).write("team.Third", task("team.Third", "third")).build();

        assertThat(Team.tasks(classes)).containsOnlyKeys("first", "second", "third", "inner");
    }

    @ParameterizedTest
    @MethodSource("tools")
    void followsAClassThatIsRenamed(BuildTool tool) {
        Path classes = built(tool)
                .delete("team.First")
                .write("team.Foremost", task("team.Foremost", "first"))
                .build();

        assertThat(Team.tasks(classes)).containsEntry("first", "team.Foremost").hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("tools")
    void followsAClassThatMovesToAnotherPackage(BuildTool tool) {
        Path classes = built(tool)
                .delete("team.First")
                .write("team.other.First", task("team.other.First", "first"))
                .build();

        assertThat(Team.tasks(classes))
                .containsEntry("first", "team.other.First")
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("tools")
    void followsANameFromOneClassToAnother(BuildTool tool) {
        Path classes = built(tool)
                .write("team.First", task("team.First", "second"))
                .write("team.Second", task("team.Second", "first"))
                .build();

        assertThat(Team.tasks(classes)).containsEntry("second", "team.First").containsEntry("first", "team.Second");
    }

    @ParameterizedTest
    @MethodSource("tools")
    void losesAClassThatIsNoLongerAnnotated(BuildTool tool) {
        String source = task("team.First", "first").replace("@RegisterTask(name = \"first\")", "");
        Module module = built(tool);

        assertThat(Team.tasks(module.write("team.First", source).build())).containsOnlyKeys("second", "inner");
        assertThat(Team.tasks(
                        module.write("team.First", task("team.First", "first")).build()))
                .containsOnlyKeys("first", "second", "inner");
    }

    @ParameterizedTest
    @MethodSource("tools")
    void losesANestedClassThatIsNoLongerThere(BuildTool tool) {
        Path classes = built(tool)
                .write("team.Outer", "package team; public class Outer {}")
                .build();

        assertThat(Team.tasks(classes)).containsOnlyKeys("first", "second");
    }

    @ParameterizedTest
    @MethodSource("tools")
    void followsANestedClassThatIsRenamed(BuildTool tool) {
        Path classes = built(tool)
                .write("team.Outer", Team.nestedTask("team.Outer", "Inmost", "inner"))
                .build();

        assertThat(Team.tasks(classes))
                .containsEntry("inner", "team.Outer$Inmost")
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("tools")
    void losesActivitiesThatAreDeletedOrNoLongerAnnotated(BuildTool tool) {
        Module module = built(tool);
        String source = Team.activities("team.ActsHere", "team.Acts");

        Path classes = module.write("team.ActsHere", source.replace("@RegisterActivities", ""))
                .build();
        assertThat(Team.activities(classes)).isEmpty();

        module.write("team.ActsHere", source).build();
        assertThat(Team.activities(classes)).containsExactly("act");

        module.delete("team.ActsHere").build();
        assertThat(Team.activities(classes)).isEqualTo(List.of());
    }
}
