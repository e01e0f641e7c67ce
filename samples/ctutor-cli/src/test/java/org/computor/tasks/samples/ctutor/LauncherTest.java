package org.computor.tasks.samples.ctutor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of empty files, with a Maven and a Java that only write down what they are asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path LAUNCHER = Path.of("..", "ctutor");

    private static final String MAVEN = """
            #!/bin/sh
            echo build >> "$PWD/builds"
            printf '\\033[0m'
            for argument; do
                case $argument in -Dctutor.class-path=*) file=${argument#*=} ;; esac
            done
            mkdir -p computor-tasks-core/target samples/ctutor-cli/target/classes samples/demo/target/classes
            echo core > computor-tasks-core/target/core.jar
            printf '%s' "$PWD/computor-tasks-core/target/core.jar:$PWD/repository/other.jar" > "$file"
            """;

    private static final String JAVA = """
            #!/bin/sh
            case $1 in -XshowSettings*) echo "    java.specification.version = 17"; exit ;; esac
            echo "locale ${LC_ALL:-}"
            for argument; do echo "$argument"; done
            [ -z "${LINGER:-}" ] || exec sleep 600
            """;

    @TempDir
    private Path directory;

    private Path checkout;

    @BeforeEach
    void layOut() throws IOException {
        checkout = directory.toRealPath().resolve("check out");
        for (String module : List.of("computor-tasks-core", "samples/examples", "samples/ctutor-cli", "samples/demo")) {
            old(Files.createDirectories(checkout.resolve(module).resolve("src/main")));
            old(Files.createFile(checkout.resolve(module).resolve("pom.xml")));
        }
        old(Files.createFile(checkout.resolve("pom.xml")));
        Files.createFile(Files.createDirectories(checkout.resolve("repository")).resolve("other.jar"));
        Files.copy(LAUNCHER, checkout.resolve("samples/ctutor"));
        script("mvn", MAVEN);
        script("java", JAVA);
    }

    private static void old(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    private void script(String name, String text) throws IOException {
        Path script = Files.createDirectories(directory.resolve("bin")).resolve(name);
        Files.writeString(script, text);
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private Process start(Map<String, String> environment, Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_HOME", "LC_ALL", "LC_CTYPE", "LANG", "CTUTOR_CLASS_PATH"));
        builder.environment().merge("PATH", directory.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private List<String> run(Map<String, String> environment, String... arguments) throws Exception {
        return run(environment, checkout.resolve("samples/ctutor"), arguments);
    }

    private List<String> run(Map<String, String> environment, Path launcher, String... arguments) throws Exception {
        Process process = start(environment, launcher, arguments);
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    private List<String> run() throws Exception {
        return run(Map.of());
    }

    private int builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds")).size();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(checkout.resolve(".ctutor"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("run-"))
                    .toList();
        }
    }

    private void change() throws IOException {
        Path source = checkout.resolve("samples/examples/src/main/Changed.java");
        Files.writeString(source, "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void buildsOnceAndPassesArgumentsAsTheyAre() throws Exception {
        assertThat(run(Map.of(), "worker", "two words", "größer", "@x"))
                .noneMatch(line -> line.contains("\033"))
                .containsSubsequence("org.computor.tasks.samples.ctutor.Ctutor", "worker", "two words", "größer", "@x");
        run();

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void runsFromACopy() throws Exception {
        String classPath = run().stream()
                .filter(line -> line.contains("core.jar"))
                .findFirst()
                .orElseThrow();

        assertThat(classPath)
                .contains("/.ctutor/run-")
                .contains(checkout.resolve("repository/other.jar").toString())
                .doesNotContain("/target/");
        for (String file : classPath.split(":", -1)) {
            assertThat(Path.of(file)).exists();
        }
    }

    @Test
    void doesNotMindACleanedModule() throws Exception {
        run();
        Files.delete(checkout.resolve("computor-tasks-core/target/core.jar"));
        run();

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenAFileIsGone() throws Exception {
        run();
        Path folder = folders().get(0);
        Files.delete(folder.resolve("core.jar"));
        run();

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void keepsTheCopyOfAProcessThatRuns() throws Exception {
        Process worker = start(Map.of("LINGER", "yes"), checkout.resolve("samples/ctutor"), "worker");
        try {
            assertThat(worker.inputReader(UTF_8).readLine()).contains("building");
            assertThat(worker.inputReader(UTF_8).readLine()).contains("locale");
            Path folder = folders().get(0);
            for (int i = 0; i < 3; i++) {
                change();
                run();
            }

            assertThat(folder.resolve("core.jar")).exists();
            assertThat(folders()).hasSizeLessThanOrEqualTo(3);
        } finally {
            worker.destroyForcibly().waitFor();
        }
        change();
        run();

        assertThat(folders()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void isFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("bin/ctutor"), checkout.resolve("samples/ctutor"));

        assertThat(run(Map.of(), link)).contains("org.computor.tasks.samples.ctutor.Ctutor");
    }

    @Test
    void readsItsArgumentsAsUtf8() throws Exception {
        assertThat(run(Map.of("LC_ALL", "C"))).contains("locale C.UTF-8");
        assertThat(run(Map.of("LANG", "de_DE.UTF-8"))).contains("locale ");
    }

    @Test
    void buildsTheDemoApartFromTheRest() throws Exception {
        assertThat(run(Map.of(), "demo", "--serve"))
                .containsSubsequence("org.computor.tasks.samples.demo.Demo", "--serve")
                .doesNotContain("demo", "org.computor.tasks.samples.ctutor.Ctutor");
        assertThat(run()).contains("org.computor.tasks.samples.ctutor.Ctutor");
        run(Map.of(), "demo");
        run();

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void addsTasksOfAnotherProject() throws Exception {
        assertThat(run(Map.of("CTUTOR_CLASS_PATH", "/mine/classes:/mine/lib.jar")))
                .anyMatch(line -> line.endsWith("other.jar:/mine/classes:/mine/lib.jar"));
    }
}
