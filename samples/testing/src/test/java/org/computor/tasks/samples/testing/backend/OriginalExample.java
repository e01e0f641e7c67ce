package org.computor.tasks.samples.testing.backend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.computor.tasks.samples.testing.sandbox.Scratch;
import org.computor.tasks.samples.testing.sandbox.Tree;
import org.computor.tasks.samples.testing.spec.AssignmentMeta;

/**
 * A solution of one of Computor's examples: one that comes with it, or one made from the right one.
 *
 * @param assignment its folder
 * @param name of the solution
 * @param solution the files
 */
record OriginalExample(Path assignment, String name, Path solution) {

    private static final List<String> LANGUAGES = List.of("c", "f", "doc", "py");

    /** What becomes of the text of a right solution. */
    private enum Change {
        /** It does not compile, or parse. */
        BROKEN {
            @Override
            String of(String text) {
                return "} this is no program {\n" + text;
            }
        },
        /** It does nothing. */
        EMPTY {
            @Override
            String of(String text) {
                return "";
            }
        },
        /** It computes something else. */
        OTHER_NUMBERS {
            @Override
            String of(String text) {
                StringBuilder other = new StringBuilder(text);
                for (int i = 1; i < other.length(); i++) {
                    char digit = other.charAt(i);
                    boolean number = Character.isDigit(digit) && !Character.isJavaIdentifierPart(other.charAt(i - 1));
                    other.setCharAt(i, number ? (char) ('0' + (digit - '0' + 1) % 10) : digit);
                }
                return other.toString();
            }
        },
        /** It says something else. */
        OTHER_WORDS {
            @Override
            String of(String text) {
                return text.replaceAll("(?<=[\"'# ])([A-Z])([a-z]+)", "$1x$2");
            }
        };

        abstract String of(String text);
    }

    static List<OriginalExample> all(Path examples, Path folder) throws IOException {
        List<OriginalExample> all = new ArrayList<>();
        try (Stream<Path> found = Files.walk(examples, 4)) {
            for (Path solution :
                    found.filter(OriginalExample::isSolution).sorted().toList()) {
                Path assignment = parent(parent(solution));
                String name = solution.getFileName().toString();
                all.add(new OriginalExample(assignment, name, solution));
                if (name.equals("correctSolution")) {
                    for (Change change : Change.values()) {
                        all.add(changed(assignment, solution, change, folder));
                    }
                }
            }
        }
        return all;
    }

    private static boolean isSolution(Path path) {
        return parent(path).endsWith("localTests")
                && !path.endsWith("reference")
                && LANGUAGES.contains(language(parent(parent(path))));
    }

    private static OriginalExample changed(Path assignment, Path right, Change change, Path folder) throws IOException {
        String name = "correctSolution, "
                + change.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        Path copy = folder.resolve(assignment.getFileName() + "-" + change.name());
        Tree.copy(right, copy);
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(c|f90|py|md)"))
                    .toList()) {
                Files.writeString(file, change.of(Files.readString(file)));
            }
        }
        Scratch.openToSandbox(copy);
        return new OriginalExample(assignment, name, copy);
    }

    /** The step of the name that says it. */
    String language() {
        return language(assignment);
    }

    private static String language(Path assignment) {
        return assignment.getFileName().toString().split("\\.", 0)[2];
    }

    String title() {
        return assignment.getFileName().toString().replace("itpcp.pgph.", "") + "/" + name;
    }

    TestRun run(Path output) throws IOException {
        Path reference = assignment.resolve("localTests/reference");
        AssignmentMeta.Backend backend = Objects.requireNonNull(AssignmentMeta.read(assignment.resolve("meta.yaml"))
                .properties()
                .executionBackend());
        return new TestRun(
                backend.slug(),
                solution,
                Files.isDirectory(reference) ? reference : assignment.resolve("localTests/correctSolution"),
                assignment.resolve("test.yaml"),
                output.resolve("specification.yaml"),
                output,
                backend.settings());
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent());
    }
}
