package org.computor.tasks.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The POM of the how-to has what the task of the tutorial needs, in the versions that this build is tested with. */
class OwnProjectTest {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?((?:[a-z]\\w*\\.)+[A-Z]\\w*)[^;]*;");

    private final Page page = Page.of("docs/how-to/use-in-your-project.md");
    private final String pom = String.join("\n", page.code("xml"));

    @Test
    void hasTheVersionsOfThisBuild() throws IOException {
        String ours = Files.readString(Page.ROOT.resolve("pom.xml"));
        Map<String, String> properties = Map.of(
                "maven-compiler-plugin", "maven-compiler-plugin.version",
                "maven-surefire-plugin", "maven-surefire-plugin.version",
                "jakarta.validation-api", "jakarta.validation.version",
                "junit-jupiter", "junit.version",
                "logback-classic", "logback.version");

        properties.forEach((artifact, property) ->
                assertThat(version(artifact)).as(artifact).isEqualTo(value(ours, "<" + property + ">([^<]+)<")));
        assertThat(pom).contains("<project.build.sourceEncoding>UTF-8<");
    }

    @Test
    void hasWhatTheTutorialImports() throws IOException {
        String declared = pom + published("computor-tasks-core") + published("computor-tasks-testkit");

        for (String file : Page.of("docs/tutorial/first-task.md").code("java")) {
            IMPORT.matcher(file)
                    .results()
                    .map(found -> artifact(found.group(1)))
                    .flatMap(Optional::stream)
                    .forEach(artifact -> assertThat(declared).contains("<artifactId>" + artifact + "</artifactId>"));
        }
    }

    /** The POM of a module, without what only its own tests have. */
    private static String published(String module) throws IOException {
        return Files.readString(Page.ROOT.resolve(module).resolve("pom.xml"))
                .replaceAll("<dependency>(?:(?!</dependency>)[\\s\\S])*<scope>test</scope>\\s*</dependency>", "");
    }

    /** The artifact from which a class comes; none for those of the JDK and of this build. */
    private static Optional<String> artifact(String className) {
        try {
            CodeSource source = Class.forName(className).getProtectionDomain().getCodeSource();
            return Optional.ofNullable(source)
                    .map(code -> Path.of(code.getLocation().getPath()))
                    .filter(path -> path.toString().endsWith(".jar") && !path.startsWith(Page.ROOT))
                    .map(path -> path.getFileName().toString().replaceAll("-\\d.*", ""))
                    .map(artifact -> artifact.equals("jackson-annotations") ? "jackson-databind" : artifact);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private String version(String artifact) {
        return value(pom, "<artifactId>" + Pattern.quote(artifact) + "</artifactId>\\s*<version>([^<]+)<");
    }

    private static String value(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("missing");
    }

    @Test
    void itsProgramsCompile(@TempDir Path classes) {
        List<String> mains = page.code("java");
        String imports = """
                import org.computor.tasks.client.TaskClient;
                import org.computor.tasks.testkit.EmbeddedServer;
                import org.computor.tasks.worker.TaskWorker;

                """;

        assertThat(mains).hasSize(2);
        assertThat(new Workspace(classes)
                        .compile(Map.of(
                                "Worker", imports + "class Worker {\n" + mains.get(0) + "}",
                                "Demonstration", imports + "class Demonstration {\n" + mains.get(1) + "}")))
                .isEmpty();
    }
}
