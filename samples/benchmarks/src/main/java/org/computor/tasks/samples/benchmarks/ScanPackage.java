package org.computor.tasks.samples.benchmarks;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import org.computor.tasks.annotations.RegisterTask;

/** Prints how long it takes to find the task classes by a scan of the one package that they are in. */
final class ScanPackage {

    private ScanPackage() {}

    public static void main(String[] arguments) {
        Stopwatch stopwatch = new Stopwatch();
        try (ScanResult result = new ClassGraph()
                .enableAnnotationInfo()
                .acceptPackages(GeneratedTasks.PACKAGE)
                .scan()) {
            stopwatch.stop(result.getClassesWithAnnotation(RegisterTask.class).size(), 500);
        }
    }
}
