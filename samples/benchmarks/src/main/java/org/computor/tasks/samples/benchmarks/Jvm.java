package org.computor.tasks.samples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fresh processes, since what is measured is cold. */
record Jvm(Path workplace) {

    /** Runs a program that ends with a {@link Stopwatch}. */
    Figures.Cost time(Class<?> program, List<Path> classPath, String... arguments)
            throws IOException, InterruptedException {
        List<String> entries = new ArrayList<>();
        classPath.forEach(entry -> entries.add(entry.toString()));
        entries.add(System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, entries),
                program.getName()));
        command.addAll(List.of(arguments));
        Path output = workplace.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = process.waitFor() == 0 ? Files.readAllLines(output) : List.of();
        if (lines.isEmpty()) {
            throw new IOException(program + " ended with " + process.exitValue() + ": " + Files.readString(output));
        }
        String[] figures = lines.get(lines.size() - 1).split(" ", 3);
        return new Figures.Cost(
                Double.parseDouble(figures[0]), Double.parseDouble(figures[1]), Double.parseDouble(figures[2]));
    }
}
