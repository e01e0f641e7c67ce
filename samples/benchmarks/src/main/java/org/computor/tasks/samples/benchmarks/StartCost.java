package org.computor.tasks.samples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** What a fresh process takes to find the tasks of a class path, in turn with a scan of it. */
record StartCost(Jvm jvm, Path workplace, int rounds) {

    void measure(Path classes) throws IOException, InterruptedException {
        Path jar = jar(classes);
        List<Map.Entry<String, Class<?>>> programs = List.of(
                Map.entry("list the names", ListNames.class),
                Map.entry("from nothing to registered with a worker", RegisterAll.class),
                Map.entry("ClassGraph, the whole class path", ScanAll.class),
                Map.entry("ClassGraph, one package", ScanPackage.class));
        for (Path place : List.of(classes, jar)) {
            Map<String, Figures> figures = new LinkedHashMap<>();
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<String, Class<?>> program : programs) {
                    figures.computeIfAbsent(program.getKey(), any -> new Figures())
                            .costs()
                            .add(jvm.time(program.getValue(), List.of(place)));
                }
            }
            figures.forEach((what, times) -> times.print(what + (place.equals(jar) ? ", a jar" : ", a folder")));
        }
    }

    private Path jar(Path classes) throws IOException {
        Path jar = workplace.resolve("tasks.jar");
        List<Path> files;
        try (Stream<Path> paths = Files.walk(classes)) {
            files = new ArrayList<>(paths.filter(Files::isRegularFile).sorted().toList());
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
            for (Path file : files) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                out.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }
}
