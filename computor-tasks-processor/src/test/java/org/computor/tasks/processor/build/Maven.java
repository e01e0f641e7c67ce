package org.computor.tasks.processor.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Maven itself, with the compiler plugin of this project's own build, which finds out by itself what has changed.
 *
 * @param incremental the plugin's {@code useIncrementalCompilation}
 */
record Maven(boolean incremental) implements BuildTool {

    private static final Pattern VERSION =
            Pattern.compile("<maven-compiler-plugin.version>([^<]+)</maven-compiler-plugin.version>");

    @SuppressWarnings("InlineFormatString") // a file of its own
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>team</groupId>
              <artifactId>team</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <maven.compiler.parameters>true</maven.compiler.parameters>
                <maven.compiler.useIncrementalCompilation>%s</maven.compiler.useIncrementalCompilation>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>%s</dependencies>
              <build>
                <sourceDirectory>%s</sourceDirectory>
                <outputDirectory>%s</outputDirectory>
                <plugins>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>%s</version>
                    <configuration>
                      <compilerArgs><arg>-processorpath</arg><arg>%s</arg></compilerArgs>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    @SuppressWarnings("InlineFormatString")
    private static final String DEPENDENCY = """
            <dependency><groupId>path</groupId><artifactId>entry%d</artifactId><version>1</version>\
            <scope>system</scope><systemPath>%s</systemPath></dependency>""";

    /** Whether there is one. */
    static boolean isThere() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "mvn")));
    }

    @Override
    public void build(Folders folders, Set<String> changed, Set<String> deleted) {
        try {
            Path project = Files.createDirectories(folders.classes().resolveSibling("project"));
            Files.writeString(project.resolve("pom.xml"), pom(project, folders));
            Path output = project.resolve("output");
            Process mvn = new ProcessBuilder(
                            "mvn",
                            "-o",
                            "-B",
                            "org.apache.maven.plugins:maven-compiler-plugin:" + pluginVersion() + ":compile")
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (mvn.waitFor() != 0) {
                throw new AssertionError("Maven failed:\n" + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String pom(Path project, Folders folders) throws IOException {
        List<Path> classPath = classPath(project);
        StringBuilder dependencies = new StringBuilder();
        for (int i = 0; i < classPath.size(); i++) {
            dependencies.append(DEPENDENCY.formatted(i, classPath.get(i)));
        }
        return POM.formatted(
                incremental,
                dependencies,
                folders.sources(),
                folders.classes(),
                pluginVersion(),
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }

    // Maven takes jars only
    private static List<Path> classPath(Path project) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isRegularFile(path)) {
                jars.add(path);
            } else if (Files.isDirectory(path)) {
                Path jar = project.resolve("entry" + jars.size() + ".jar");
                jars.add(Files.exists(jar) ? jar : FatJar.jar(jar, path));
            }
        }
        return jars;
    }

    private static String pluginVersion() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(Path.of("..", "pom.xml")));
        if (!version.find()) {
            throw new AssertionError("the root pom.xml names no version of the maven-compiler-plugin");
        }
        return version.group(1);
    }

    @Override
    public String toString() {
        return "Maven, " + (incremental ? "its default" : "useIncrementalCompilation=false");
    }
}
