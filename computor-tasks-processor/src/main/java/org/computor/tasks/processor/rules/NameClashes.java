package org.computor.tasks.processor.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.ActivitiesModel;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.ClassModel.Trait;
import org.computor.tasks.processor.model.TaskModel;
import org.computor.tasks.processor.model.Text;

/** Names that two classes of one compilation share. Those of several modules are compared at run time. */
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

    /** One finding for each class that serves an activity which another one serves on the same queue. */
    public static List<Finding> checkActivities(Collection<ActivitiesModel> all) {
        return all.stream()
                .flatMap(activities -> all.stream()
                        .filter(other -> !other.equals(activities) && meet(other, activities))
                        .flatMap(other -> clash(activities, other))
                        .limit(1))
                .toList();
    }

    private static Stream<Finding> clash(ActivitiesModel activities, ActivitiesModel other) {
        return activities.activityNames().stream()
                .filter(other.activityNames()::contains)
                .limit(1)
                .map(name -> Finding.of(
                        Diagnostic.ACTIVITY_DUPLICATE,
                        activities.type().origin(),
                        activities.type().sourceName(),
                        other.type().sourceName(),
                        name,
                        "keep one of them, or register them for different queues"));
    }

    // Of a class that a worker cannot make there may be an instance, in place of all others
    private static boolean meet(ActivitiesModel one, ActivitiesModel other) {
        return one.type().is(Trait.CONSTRUCTIBLE)
                && other.type().is(Trait.CONSTRUCTIBLE)
                && (one.queues().isEmpty()
                        || other.queues().isEmpty()
                        || !Collections.disjoint(queues(one), queues(other)));
    }

    private static List<String> queues(ActivitiesModel activities) {
        return activities.queues().stream().map(Text::value).toList();
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
