package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.computor.tasks.samples.testing.engine.check.Check;
import org.computor.tasks.samples.testing.spec.TestType;

/** C and C++, which the names of the source files tell apart. */
final class C implements Language {

    private static final Pattern CPP = Pattern.compile(".*\\.(cpp|cxx|cc|C|hpp|hxx)");

    @Override
    public String name() {
        return "c";
    }

    @Override
    public Set<String> slugs() {
        return Set.of("c", "cpp", "c++");
    }

    @Override
    public List<String> sourcePatterns() {
        return List.of("*.c", "*.cpp", "*.cxx", "*.cc");
    }

    @Override
    public Optional<Invocation> compile(Program program, Path output) {
        boolean cpp = program.sources().stream()
                .anyMatch(source -> CPP.matcher(source).matches());
        return Optional.of(Gnu.compile(program, cpp ? "g++" : "gcc", List.of("-Wall", "-Wextra"), output));
    }

    @Override
    public Invocation run(Program program, Path output) {
        return Gnu.run(program, output);
    }

    @Override
    public Optional<Check> check(TestType type) {
        return type == TestType.STRUCTURAL ? Optional.of(new CStructureCheck()) : Optional.empty();
    }

    @Override
    public boolean outOfMemory(String standardError) {
        return standardError.contains("std::bad_alloc");
    }
}
