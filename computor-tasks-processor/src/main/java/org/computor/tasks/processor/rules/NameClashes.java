package org.computor.tasks.processor.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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

    /** One finding for each task whose generated class would have the name of another's. */
    public static List<Finding> checkGenerated(Collection<TaskModel> tasks) {
        List<Finding> findings = new ArrayList<>();
        for (TaskModel task : tasks) {
            String generated = task.type().generatedQualifiedName(TaskModel.SUFFIX);
            boolean shared = tasks.stream()
                    .anyMatch(other -> !other.type().equals(task.type())
                            && other.type()
                                    .generatedQualifiedName(TaskModel.SUFFIX)
                                    .equals(generated));
            if (shared) {
                findings.add(Finding.of(
                        Diagnostic.GENERATED_NAME_TAKEN,
                        task.type().origin(),
                        task.type().sourceName(),
                        generated));
            }
        }
        return findings;
    }

    private static String key(TaskModel task) {
        return task.name().value().toLowerCase(Locale.ROOT);
    }
}
