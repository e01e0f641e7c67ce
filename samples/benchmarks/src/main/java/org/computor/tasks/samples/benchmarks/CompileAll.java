package org.computor.tasks.samples.benchmarks;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Prints how long it takes to compile the sources of a folder: {@code FOLDER OUTPUT COUNT [OPTION...]}. */
final class CompileAll {

    private CompileAll() {}

    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[2]);
        List<File> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sources.add(new File(arguments[0], "Bench" + i + ".java"));
        }
        List<String> options =
                new ArrayList<>(List.of("--release", "17", "-nowarn", "-parameters", "-d", arguments[1]));
        options.addAll(List.of("-cp", System.getProperty("java.class.path")));
        options.addAll(List.of("-processor", "org.computor.tasks.processor.TaskProcessor"));
        options.addAll(List.of(arguments).subList(3, arguments.length));
        Stopwatch stopwatch = new Stopwatch();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        boolean compiled = javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromFiles(sources))
                .call();
        stopwatch.stop(compiled ? count : 0, count);
    }
}
