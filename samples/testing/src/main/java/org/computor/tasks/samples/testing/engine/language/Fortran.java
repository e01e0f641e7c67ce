package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.computor.tasks.samples.testing.engine.check.Check;
import org.computor.tasks.samples.testing.spec.TestType;

/** Fortran with gfortran; the name of the first known source file tells the standard. */
final class Fortran implements Language {

    @Override
    public String name() {
        return "fortran";
    }

    @Override
    public Set<String> slugs() {
        return Set.of("f", "fortran");
    }

    @Override
    public List<String> sourcePatterns() {
        return List.of(
                "*.f", "*.for", "*.ftn", "*.F", "*.FOR", "*.FTN", "*.f90", "*.f95", "*.f03", "*.f08", "*.f18", "*.F90",
                "*.F95", "*.F03", "*.F08");
    }

    @Override
    public Optional<Invocation> compile(Program program, Path output) {
        List<String> flags = List.of("-std=" + standard(program.sources()), "-Wall", "-Wextra", "-fcheck=all");
        return Optional.of(Gnu.compile(program, "gfortran", flags, output));
    }

    private static String standard(List<String> sources) {
        for (String source : sources) {
            String extension = source.substring(source.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            switch (extension) {
                case "f", "for", "ftn" -> {
                    return "legacy";
                }
                case "f90", "f95" -> {
                    return "f95";
                }
                case "f03" -> {
                    return "f2003";
                }
                case "f08", "f18" -> {
                    return "f2008";
                }
                default -> {
                    // not Fortran's, for example a C file beside it
                }
            }
        }
        return "f95";
    }

    @Override
    public Invocation run(Program program, Path output) {
        return Gnu.run(program, output);
    }

    @Override
    public Optional<Check> check(TestType type) {
        return switch (type) {
            case STRUCTURAL -> Optional.of(new FortranStructureCheck());
            case EXIST -> Optional.of(new FortranExistCheck());
            default -> Optional.empty();
        };
    }

    @Override
    public boolean outOfMemory(String standardError) {
        return standardError.contains("Allocation would exceed memory limit")
                || standardError.contains("Error allocating");
    }
}
