package org.computor.tasks.processor.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.TaskModel;

/** Names that two tasks of one compilation share. Tasks of several modules are compared at run time. */
public final class NameClashes {

    private NameClashes() {}

    /** One finding for each task whose name another one has too. */
    public static List<Finding> check(Collection<TaskModel> tasks) {
        List<Finding> findings = new ArrayList<>();
        for (List<TaskModel> same : same(tasks, task -> task.name().value().toLowerCase(Locale.ROOT))) {
            for (int i = 0; i < same.size(); i++) {
                TaskModel task = same.get(i);
                TaskModel other = same.get(i == 0 ? 1 : 0);
                findings.add(Finding.of(
                        Diagnostic.NAME_DUPLICATE,
                        task.name().origin(),
                        task.name().value(),
                        other.type().sourceName()));
            }
        }
        return findings;
    }

    /** One finding for each class whose generated class would have the name of another's. */
    public static List<Finding> checkGenerated(Collection<ClassModel> types, String suffix) {
        return same(types, type -> type.generatedQualifiedName(suffix)).stream()
                .flatMap(List::stream)
                .map(type -> Finding.of(
                        Diagnostic.GENERATED_NAME_TAKEN,
                        type.origin(),
                        type.sourceName(),
                        type.generatedQualifiedName(suffix)))
                .toList();
    }

    /** Those that have something in common with others, each with the others. */
    private static <T> List<List<T>> same(Collection<T> all, Function<T, String> key) {
        Map<String, List<T>> byKey =
                all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return byKey.values().stream().filter(same -> same.size() > 1).toList();
    }
}
