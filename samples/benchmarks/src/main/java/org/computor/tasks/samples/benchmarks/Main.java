package org.computor.tasks.samples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks, or those that are named, and prints what they took. */
final class Main {

    private static final int TASKS = 500;
    private static final int COMPILATIONS = 3;
    private static final int STARTS = 5;

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        List<String> wanted =
                List.of(arguments.length == 0 ? new String[] {"javac", "start", "validation"} : arguments);
        Path workplace = Files.createTempDirectory("benchmarks");
        Jvm jvm = new Jvm(workplace);
        System.out.println(
                "Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors()
                        + " processors; medians of fresh processes, in milliseconds\n");
        System.out.println(
                "| what | by the clock, ms | of the processors, ms | allocated, MB |\n| --- | --- | --- | --- |");
        JavacCost javac = new JavacCost(jvm, workplace, TASKS);
        Path classes = javac.compile();
        if (wanted.contains("javac")) {
            javac.measure(COMPILATIONS);
        }
        if (wanted.contains("start")) {
            new StartCost(jvm, workplace, STARTS).measure(classes);
        }
        if (wanted.contains("validation")) {
            new Runner(new OptionsBuilder()
                            .include(Validation.class.getName())
                            .jvmArgsAppend("-D" + Validation.CLASSES + "=" + classes.toUri())
                            .build())
                    .run();
        }
    }
}
