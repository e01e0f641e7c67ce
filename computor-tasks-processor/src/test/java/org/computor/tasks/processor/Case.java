package org.computor.tasks.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small source that says in comments what the processor has to say of it: {@code // error: some-code} or {@code //
 * warning: some-code} at the end of the line. A source without such a comment compiles. {@code // error in a record:
 * some-code} is there on javac, and at the task class on ecj, which knows no position inside a record; {@code // error
 * at a record: some-code} is nowhere on ecj, which does not know that of a record either, and names it only.
 *
 * <p>The folder is the code that it is about, or what its sources have in common.
 */
record Case(String folder, String name, List<String> lines) {

    private static final Pattern EXPECTATION =
            Pattern.compile("// (?:error|warning)( in a record| at a record)?: ([a-z-]+)");

    /** On the first line, so that the lines keep their numbers. */
    private static final String IMPORTS = Stream.of(
                    "java.util.*",
                    "java.time.*",
                    "com.fasterxml.jackson.annotation.*",
                    "io.temporal.activity.*",
                    "io.temporal.workflow.*",
                    "jakarta.validation.constraints.*",
                    "org.computor.tasks.*",
                    "org.computor.tasks.annotations.*",
                    "org.jspecify.annotations.Nullable")
            .map(name -> "import " + name + "; ")
            .reduce("", String::concat);

    static List<Case> all() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(Files::isRegularFile).sorted().map(Case::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(URI.create(Objects.requireNonNull(Case.class.getResource("/cases"))
                    .toURI()
                    .toString()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Case read(Path file) {
        try {
            String folder = String.valueOf(file.getName(file.getNameCount() - 2));
            return new Case(folder, String.valueOf(file.getFileName()), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its source, in a package of its own. */
    String compilable(String packageName) {
        return "package " + packageName + "; " + IMPORTS + String.join("\n", lines) + "\n";
    }

    /** Whether the compiler has to refuse it. */
    boolean isInvalid() {
        return lines.stream().anyMatch(line -> line.contains("// error"));
    }

    /** What has to be said, each as line and code. */
    List<String> expected(TestCompiler compiler) {
        List<String> expected = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            Matcher expectation = EXPECTATION.matcher(lines.get(line - 1));
            while (expectation.find()) {
                expected.add(place(expectation.group(1), line, compiler) + " " + expectation.group(2));
            }
        }
        return expected;
    }

    private int place(@Nullable String record, int line, TestCompiler compiler) {
        if (record == null || compiler != TestCompiler.ECJ) {
            return line;
        }
        return record.equals(" in a record") ? lineOfTask() : 0;
    }

    boolean says(String code) {
        return expected(TestCompiler.JAVAC).stream().anyMatch(expected -> expected.endsWith(" " + code));
    }

    private int lineOfTask() {
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get(line - 1).matches("(final |public )?(class|interface) Case\\b.*"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return folder + "/" + name;
    }
}
