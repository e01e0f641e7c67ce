package org.computor.tasks.processor.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.processor.build.Team.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.computor.tasks.processor.TaskProcessor;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;
import org.computor.tasks.spi.TaskDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However modules are packed and loaded, a worker finds all tasks of all of them. */
class PackagingTest {

    @TempDir
    Path directory;

    private Path grading;
    private Path mail;

    @BeforeEach
    void compileTwoModules() throws IOException {
        grading = module(
                "grading",
                Map.of(
                        "team.grading.Grade", task("team.grading.Grade", "grade"),
                        "team.grading.Outer", Team.nestedTask("team.grading.Outer", "Inner", "grade_inner"),
                        "team.grading.Acts", Team.activityInterface("team.grading.Acts", "act"),
                        "team.grading.ActsHere", Team.activities("team.grading.ActsHere", "Acts")));
        mail = module(
                "mail",
                Map.of(
                        "team.mail.Send",
                        task("team.mail.Send", "send")
                                .replace(
                                        "record Parameters(String text)",
                                        "record Parameters(String text, team.grading.Grade.Parameters grade)"),
                        "team.mail.Grade",
                        task("team.mail.Grade", "grade_mail")),
                grading);
    }

    private Path module(String name, Map<String, String> sources, Path... dependencies) throws IOException {
        BuildTool.Folders folders = BuildTool.Folders.in(directory.resolve(name));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folders.source(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        List<Path> files =
                sources.keySet().stream().sorted().map(folders::source).toList();
        Compile.JAVAC.run(files, folders.generated(), folders.classes(), List.of(dependencies), new TaskProcessor());
        return folders.classes();
    }

    private static final Map<String, String> ALL = Map.of(
            "grade", "team.grading.Grade",
            "grade_inner", "team.grading.Outer$Inner",
            "grade_mail", "team.mail.Grade",
            "send", "team.mail.Send");

    private List<Path> jars() {
        return List.of(
                FatJar.jar(directory.resolve("grading.jar"), grading), FatJar.jar(directory.resolve("mail.jar"), mail));
    }

    @Test
    void twoModulesOnOneClassPath() {
        assertThat(Team.tasks(grading, mail)).isEqualTo(ALL);
        assertThat(Team.tasks(jars().toArray(Path[]::new))).isEqualTo(ALL);
    }

    @Test
    void aModuleThatIsThereTwiceCountsOnce() {
        assertThat(Team.tasks(grading, jars().get(0), mail)).isEqualTo(ALL);
    }

    @Test
    void aJarWhoseLocationHasToBeEncoded() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("a b+c%20d #ü"));

        assertThat(Team.tasks(FatJar.jar(folder.resolve("mail!.jar"), mail))).containsKey("send");
    }

    @Test
    void aFatJar() {
        Path fat = FatJar.shade(directory.resolve("fat.jar"), jars());

        assertThat(Team.tasks(fat)).isEqualTo(ALL);
        assertThat(Team.activities(fat)).containsExactly("act");
    }

    @Test
    void aJarOfClassesOfWhichOneWasDeletedWithoutAClean() throws IOException {
        Files.delete(mail.resolve("team/mail/Grade.class"));

        assertThat(Team.tasks(jars().toArray(Path[]::new))).containsKey("send").doesNotContainKey("grade_mail");
        assertThat(Team.tasks(FatJar.shade(directory.resolve("fat.jar"), jars(), "team.mail=post")))
                .containsKey("send")
                .doesNotContainKey("grade_mail");
    }

    @Test
    void aJarOfContractsWithoutClasses() throws IOException {
        Path contracts = Files.createDirectory(directory.resolve("contracts"));
        Files.move(mail.resolve("META-INF"), contracts.resolve("META-INF"));

        assertThat(TaskRegistry.read(FatJar.jar(directory.resolve("contracts.jar"), contracts))
                        .names())
                .containsExactly("grade_mail", "send");
    }

    @Test
    void aFatJarWhosePackagesHaveMoved() throws IOException {
        Path fat = FatJar.shade(
                directory.resolve("fat.jar"), jars(), "team.grading=shaded.team.grading", "team.mail=post");

        assertThat(Team.tasks(fat))
                .isEqualTo(Map.of(
                        "grade", "shaded.team.grading.Grade",
                        "grade_inner", "shaded.team.grading.Outer$Inner",
                        "grade_mail", "post.Grade",
                        "send", "post.Send"));
        assertThat(Team.activities(fat)).containsExactly("act");
        try (URLClassLoader loader = Team.loader(fat)) {
            TaskDescriptor<?, ?> send =
                    TaskRegistry.load(loader).require("send").descriptor().orElseThrow();
            assertThat(send.parametersType().getTypeName()).isEqualTo("post.Send$Parameters");
        }
    }

    @Test
    void twoClassLoadersEachWithAClassOfTheSameName() throws IOException {
        Path other = module("other", Map.of("team.grading.Grade", task("team.grading.Grade", "grade_otherwise")));

        try (URLClassLoader one = Team.loader(grading);
                URLClassLoader two = Team.loader(other)) {
            TaskDescriptor<?, ?> first =
                    TaskRegistry.load(one).require("grade").descriptor().orElseThrow();
            TaskDescriptor<?, ?> second = TaskRegistry.load(two)
                    .require("grade_otherwise")
                    .descriptor()
                    .orElseThrow();

            assertThat(TaskRegistry.load(one).names()).doesNotContain("grade_otherwise");
            assertThat(first.getClass().getClassLoader()).isSameAs(one);
            assertThat(second.getClass().getClassLoader()).isSameAs(two);
            assertThat(first.taskClass()).isEqualTo(second.taskClass());
        }
    }

    @Test
    void aJarIsReadWithoutItsClasses() {
        TaskRegistry index = TaskRegistry.read(jars().toArray(Path[]::new));

        assertThat(index.names()).containsExactlyElementsOf(new TreeSet<>(ALL.keySet()));
        assertThat(index.tasks()).extracting(RegisteredTask::descriptor).allMatch(Optional::isEmpty);
        assertThat(index.require("grade").parametersSchema()).contains("\"text\":{\"type\":\"string\"}");
        assertThat(index.require("grade").type().parametersType()).isEqualTo(JsonNode.class);
    }

    @Test
    void whatIsNotThereIsSaid() {
        Path missing = directory.resolve("missing.jar");

        assertThatThrownBy(() -> TaskRegistry.read(missing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing.jar");
    }
}
