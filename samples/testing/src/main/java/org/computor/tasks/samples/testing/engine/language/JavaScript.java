package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** JavaScript with Node. */
final class JavaScript implements Language {

    private static final long MB = 1L << 20;

    private final Tools tools;

    JavaScript(Tools tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "javascript";
    }

    @Override
    public Set<String> slugs() {
        return Set.of("js", "javascript", "node");
    }

    @Override
    public List<String> sourcePatterns() {
        return List.of("*.js", "*.mjs", "*.cjs");
    }

    @Override
    public Invocation run(Program program, Path output) {
        List<String> arguments = new ArrayList<>(program.flags() == null ? List.of() : program.flags());
        arguments.add(program.sources().get(0));
        arguments.addAll(program.arguments());
        return node(program, arguments);
    }

    /** Three quarters of the memory for objects; the rest is the runtime's. */
    Invocation node(Program program, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of(
                tools.node().toString(), "--max-old-space-size=" + Math.max(16, program.memory() * 3 / 4 / MB)));
        all.addAll(arguments);
        return new Invocation(all, Map.of(), Paths.outsideOfSystem(tools.node()));
    }

    @Override
    public Optional<UnitTestFramework> unitTests() {
        return Optional.of(new NodeTests(this));
    }

    @Override
    public boolean outOfMemory(String standardError) {
        return standardError.contains("JavaScript heap out of memory");
    }
}
