package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Java. The first source file's class is the one that runs. */
final class Java implements Language {

    private static final long MB = 1L << 20;

    private final Tools tools;

    Java(Tools tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "java";
    }

    @Override
    public Set<String> slugs() {
        return Set.of("java");
    }

    @Override
    public List<String> sourcePatterns() {
        return List.of("*.java");
    }

    @Override
    public Optional<Invocation> compile(Program program, Path output) {
        return Optional.of(javac(program, program.sources(), List.of(), output));
    }

    /** No annotation processor: it would be student code at compile time. */
    Invocation javac(Program program, List<String> sources, List<Path> classPath, Path output) {
        List<String> arguments = new ArrayList<>(List.of(
                program.compiler() != null ? program.compiler() : tool("javac"),
                "-J-Xmx" + heap(program.memory()),
                "-J-XX:+UseSerialGC",
                "-J-XX:TieredStopAtLevel=1",
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-sourcepath",
                ".",
                "-d",
                output.toString()));
        if (!classPath.isEmpty()) {
            arguments.addAll(List.of(
                    "-cp",
                    String.join(":", classPath.stream().map(Path::toString).toList())));
        }
        arguments.addAll(program.flags() != null ? program.flags() : List.of("-Xlint"));
        arguments.addAll(sources);
        return new Invocation(arguments, Map.of(), needs(classPath));
    }

    @Override
    public Invocation run(Program program, Path output) {
        String main = program.sources().get(0).replaceAll("\\.java$", "").replace('/', '.');
        List<String> arguments = new ArrayList<>(List.of("-cp", output.toString(), main));
        arguments.addAll(program.arguments());
        return java(program, arguments, List.of());
    }

    Invocation java(Program program, List<String> arguments, List<Path> jars) {
        List<String> all = new ArrayList<>(List.of(
                tool("java"),
                "-Xmx" + heap(program.memory()),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:CompressedClassSpaceSize=32m",
                "-XX:ErrorFile=/dev/null"));
        all.addAll(arguments);
        return new Invocation(all, Map.of(), needs(jars));
    }

    /** Half of the memory for objects; the rest is the virtual machine's. */
    private static String heap(long memory) {
        return Math.max(16, memory / 2 / MB) + "m";
    }

    private String tool(String name) {
        return tools.javaHome().resolve("bin").resolve(name).toString();
    }

    private List<Path> needs(List<Path> jars) {
        List<Path> all = new ArrayList<>(jars);
        if (!tools.javaHome().startsWith("/usr")) {
            all.add(tools.javaHome());
        }
        return all;
    }

    @Override
    public Optional<UnitTestFramework> unitTests() {
        return tools.junitConsole().filter(Files::isReadable).map(jar -> new JUnitTests(this, jar));
    }

    @Override
    public boolean outOfMemory(String standardError) {
        return standardError.contains("java.lang.OutOfMemoryError");
    }
}
