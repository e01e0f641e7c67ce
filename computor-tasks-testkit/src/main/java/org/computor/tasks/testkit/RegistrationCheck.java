package org.computor.tasks.testkit;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.DefaultsModel;
import org.computor.tasks.registry.RegisteredActivities;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotated classes that the processor never saw, since it was not turned on in their module, and lets its rules
 * judge their class files. Nobody would miss them before somebody submits such a task.
 */
public final class RegistrationCheck {

    private static final String NOT_RUN = "the processor did not run on it; list"
            + " computor-tasks-processor under annotationProcessorPaths of the maven-compiler-plugin in its module";
    private static final String UNSEEN = "no processor sees a class inside a method: make it a class of its own";

    private RegistrationCheck() {}

    /**
     * Checks that every annotated class of these packages, and of those below, is registered.
     *
     * @throws AssertionError if one is not; the message names all of them, each with what is wrong with it
     */
    public static void assertComplete(String... packages) {
        List<String> missing = missing(TaskRegistry.load(), packages);
        if (!missing.isEmpty()) {
            throw new AssertionError("annotated, and not registered:"
                    + missing.stream().map(each -> "\n  - " + each).collect(Collectors.joining()));
        }
    }

    private static List<String> missing(TaskRegistry registry, String... packages) {
        try (ScanResult scan = new ClassGraph()
                .acceptPackages(packages)
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .scan()) {
            Set<String> missing = annotated(scan);
            missing.removeAll(registered(registry));
            missing.addAll(defaultsWithoutOptions(scan));
            Map<String, List<String>> findings = CompiledClasses.judge(missing, scan.getClasspathFiles());
            return missing.stream()
                    .map(name ->
                            name + ": " + (isInMethod(scan.getClassInfo(name)) ? UNSEEN : reason(findings.get(name))))
                    .toList();
        }
    }

    private static Set<String> annotated(ScanResult scan) {
        Set<String> annotated =
                new TreeSet<>(scan.getClassesWithAnnotation(RegisterTask.class).getNames());
        annotated.addAll(scan.getClassesWithAnnotation(RegisterActivities.class).getNames());
        return annotated;
    }

    private static Set<String> registered(TaskRegistry registry) {
        Set<String> registered =
                registry.tasks().stream().map(RegisteredTask::className).collect(Collectors.toSet());
        registry.activities().stream().map(RegisteredActivities::className).forEach(registered::add);
        return registered;
    }

    private static List<String> defaultsWithoutOptions(ScanResult scan) {
        return scan.getClassesWithAnnotation(ActivityDefaults.class).stream()
                .filter(type -> scan.getClassInfo(
                                ClassModel.generatedName(type.getName(), type.getPackageName(), DefaultsModel.SUFFIX))
                        == null)
                .map(ClassInfo::getName)
                .toList();
    }

    private static boolean isInMethod(ClassInfo type) {
        return type.getFullyQualifiedDefiningMethodName() != null;
    }

    private static String reason(@Nullable List<String> found) {
        return found == null || found.isEmpty() ? NOT_RUN : String.join("; ", found);
    }
}
