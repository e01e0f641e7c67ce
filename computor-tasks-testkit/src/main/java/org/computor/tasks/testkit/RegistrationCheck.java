package org.computor.tasks.testkit;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfoList;
import io.github.classgraph.ScanResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.registry.RegisteredActivities;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;

/**
 * Finds annotated classes that the processor never saw, since it was not turned on in their module. Nobody would miss
 * them before somebody submits such a task.
 */
public final class RegistrationCheck {

    private RegistrationCheck() {}

    /**
     * Checks that every annotated class of these packages, and of those below, is registered.
     *
     * @throws AssertionError if one is not; the message names all of them
     */
    public static void assertComplete(String... packages) {
        List<String> missing = missing(TaskRegistry.load(), packages);
        if (!missing.isEmpty()) {
            throw new AssertionError("annotated, and not registered: " + String.join(", ", missing)
                    + "; list computor-tasks-processor under annotationProcessorPaths of the maven-compiler-plugin in"
                    + " their module");
        }
    }

    private static List<String> missing(TaskRegistry registry, String... packages) {
        Set<String> annotated = new TreeSet<>();
        try (ScanResult scan = new ClassGraph()
                .acceptPackages(packages)
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .scan()) {
            annotated.addAll(names(scan.getClassesWithAnnotation(RegisterTask.class)));
            annotated.addAll(names(scan.getClassesWithAnnotation(RegisterActivities.class)));
        }
        Set<String> known =
                registry.tasks().stream().map(RegisteredTask::className).collect(Collectors.toSet());
        registry.activities().stream().map(RegisteredActivities::className).forEach(known::add);
        List<String> missing = new ArrayList<>(annotated);
        missing.removeAll(known);
        return missing;
    }

    private static List<String> names(ClassInfoList classes) {
        return classes.getNames();
    }
}
