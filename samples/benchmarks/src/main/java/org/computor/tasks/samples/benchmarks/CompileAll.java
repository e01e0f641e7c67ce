package org.computor.tasks.samples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Prints how long it takes to compile the sources of a folder: {@code FOLDER OUTPUT COUNT [OPTION...]}, and with
 * {@code --also=FOLDER} all sources of another one beside them; with the processor, unless the options name another.
 */
final class CompileAll {

    static final String ALSO = "--also=";

    private CompileAll() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[2]);
        List<File> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sources.add(new File(arguments[0], "Bench" + i + ".java"));
        }
        List<String> options =
                new ArrayList<>(List.of("--release", "17", "-nowarn", "-parameters", "-d", arguments[1]));
        options.addAll(List.of("-cp", System.getProperty("java.class.path")));
        List<String> processor = List.of("-processor", "org.computor.tasks.processor.TaskProcessor");
        if (!List.of(arguments).contains(processor.get(0))) {
            options.addAll(processor);
        }
        for (String option : List.of(arguments).subList(3, arguments.length)) {
            if (option.startsWith(ALSO)) {
                sources.addAll(sourcesIn(Path.of(option.substring(ALSO.length()))));
            } else {
                options.add(option);
            }
        }
        Stopwatch stopwatch = new Stopwatch();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        boolean compiled = javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromFiles(sources))
                .call();
        stopwatch.stop(compiled ? count : 0, count);
    }

    private static List<File> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::toFile)
                    .toList();
        }
    }
}
