package org.computor.tasks.samples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A compiler with and without the processor, in turn, each time in a fresh process. */
record JavacCost(Jvm jvm, Path workplace, int tasks) {

    /** Compiles the tasks, to measure with. */
    Path compile() throws IOException, InterruptedException {
        compile("classes", tasks);
        return workplace.resolve("classes");
    }

    void measure(int rounds) throws IOException, InterruptedException {
        Path generated = Files.createDirectories(workplace.resolve("generated"));
        Figures without = new Figures();
        Figures with = new Figures();
        Figures least = new Figures();
        Figures beside = new Figures();
        Figures oneWithout = new Figures();
        Figures oneWith = new Figures();
        for (int i = 0; i < rounds; i++) {
            without.costs().add(compile("without", tasks, "-proc:none"));
            with.costs().add(compile("with", tasks, "-s", generated.toString()));
            least.costs().add(compile("least", tasks, "-processor", EmptyClasses.class.getName()));
            beside.costs().add(compile("beside", tasks, "-proc:none", CompileAll.ALSO + generated));
            oneWithout.costs().add(compile("one", 1, "-proc:none"));
            oneWith.costs().add(compile("one", 1));
        }
        without.print("javac, " + tasks + " tasks, without the processor");
        with.print("javac, " + tasks + " tasks, with it");
        least.print("javac, " + tasks + " tasks, with one that writes empty classes");
        beside.print("javac, " + tasks + " tasks and what was generated, without it");
        oneWithout.print("javac, one task, without the processor");
        oneWith.print("javac, one task, with it");
        printMore("more for each task", with, without);
        printMore("more for each task, with empty classes", least, without);
    }

    private void printMore(String what, Figures with, Figures without) {
        Figures.print(
                what,
                (with.clock() - without.clock()) / tasks,
                (with.processors() - without.processors()) / tasks,
                (with.megabytes() - without.megabytes()) / tasks);
    }

    private Figures.Cost compile(String name, int count, String... options) throws IOException, InterruptedException {
        Path sources = workplace.resolve("src");
        if (!Files.exists(sources)) {
            GeneratedTasks.write(sources, tasks);
        }
        Path output = Files.createDirectories(workplace.resolve(name));
        List<String> arguments = new ArrayList<>(List.of(sources.toString(), output.toString(), "" + count));
        arguments.addAll(List.of(options));
        return jvm.time(CompileAll.class, List.of(), arguments.toArray(String[]::new));
    }
}
