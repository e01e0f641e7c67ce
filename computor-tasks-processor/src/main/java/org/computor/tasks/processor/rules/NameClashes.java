package org.computor.tasks.processor.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.TaskModel;

/** Names that two tasks of one compilation share. Tasks of several modules are compared at run time. */
public final class NameClashes {

    private NameClashes() {}

    /** One finding for each task whose name another one has too. */
    public static List<Finding> check(Collection<TaskModel> tasks) {
        List<Finding> findings = new ArrayList<>();
        for (TaskModel task : tasks) {
            tasks.stream()
                    .filter(other ->
                            !other.type().equals(task.type()) && key(other).equals(key(task)))
                    .findFirst()
                    .ifPresent(other -> findings.add(Finding.of(
                            Diagnostic.NAME_DUPLICATE,
                            task.name().origin(),
                            task.name().value(),
                            other.type().sourceName())));
        }
        return findings;
    }

    /** One finding for each class whose generated class would have the name of another's. */
    public static List<Finding> checkGenerated(Collection<ClassModel> types, String suffix) {
        return types.stream()
                .filter(type -> types.stream()
                        .anyMatch(other -> !other.equals(type)
                                && other.generatedQualifiedName(suffix).equals(type.generatedQualifiedName(suffix))))
                .map(type -> Finding.of(
                        Diagnostic.GENERATED_NAME_TAKEN,
                        type.origin(),
                        type.sourceName(),
                        type.generatedQualifiedName(suffix)))
                .toList();
    }

    private static String key(TaskModel task) {
        return task.name().value().toLowerCase(Locale.ROOT);
    }
}
