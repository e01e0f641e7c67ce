package org.computor.tasks.worker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.computor.tasks.spi.ActivityUse;
import org.computor.tasks.spi.TaskDescriptor;

/**
 * What a worker serves, queue by queue. Every task runs on every queue that is polled, since a submission may name any,
 * but for a task that is pinned to its own; activities are wherever tasks run, but for those registered for certain
 * queues.
 */
record Roster(Map<String, QueueRoster> queues) {

    static Roster of(Collection<String> queues, Offer offer) {
        return of(queues, offer.tasks(), offer.activities());
    }

    private static Roster of(
            Collection<String> queues, List<TaskDescriptor<?, ?>> tasks, List<ActivityImplementation> activities) {
        Map<String, QueueRoster> rosters = new LinkedHashMap<>();
        for (String queue : queues) {
            rosters.put(
                    queue,
                    new QueueRoster(
                            queue,
                            tasks.stream()
                                    .filter(task ->
                                            !task.pinned() || task.queue().equals(queue))
                                    .toList(),
                            activities.stream()
                                    .filter(activity -> activity.servesOn(queue))
                                    .toList()));
        }
        return new Roster(rosters);
    }

    /** Everything that Temporal would report when a task runs, or never. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (queues.values().stream().allMatch(QueueRoster::isEmpty)) {
            problems.add("there is nothing to serve on " + String.join(", ", queues.keySet())
                    + ": no task is registered; annotate one with @RegisterTask and have the compiler run"
                    + " computor-tasks-processor, or pass classes to tasks(…)");
        }
        problems.addAll(clashes());
        problems.addAll(missing());
        return problems;
    }

    private Set<String> clashes() {
        Set<String> clashes = new LinkedHashSet<>();
        for (QueueRoster roster : queues.values()) {
            Map<String, List<String>> byName = new TreeMap<>();
            for (ActivityImplementation activity : roster.activities()) {
                for (String name : activity.names()) {
                    byName.computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(activity.instance().getClass().getName());
                }
            }
            byName.forEach((name, classes) -> {
                if (classes.size() > 1) {
                    clashes.add("activity '" + name + "' is implemented more than once, by "
                            + String.join(" and ", classes) + ": keep one of them");
                }
            });
        }
        return clashes;
    }

    private List<String> missing() {
        Map<Use, Set<String>> missing = new LinkedHashMap<>();
        for (QueueRoster roster : queues.values()) {
            for (TaskDescriptor<?, ?> task : roster.tasks()) {
                for (ActivityUse use : task.activities()) {
                    String queue = use.queue().isEmpty() ? roster.queue() : use.queue();
                    QueueRoster serving = queues.get(queue);
                    if (serving != null && !serving.serves(use.name())) {
                        missing.computeIfAbsent(new Use(task.name(), use), unused -> new LinkedHashSet<>())
                                .add(queue);
                    }
                }
            }
        }
        return missing.entrySet().stream()
                .map(entry -> entry.getKey().missingOn(entry.getValue()))
                .toList();
    }

    /** The activities that tasks call on queues which this worker does not poll, as {@code name (queue)}. */
    List<String> servedElsewhere() {
        return queues.values().stream()
                .flatMap(roster -> roster.tasks().stream())
                .flatMap(task -> task.activities().stream())
                .filter(use -> !use.queue().isEmpty() && !queues.containsKey(use.queue()))
                .map(use -> use.name() + " (" + use.queue() + ")")
                .distinct()
                .sorted()
                .toList();
    }

    Set<String> taskNames() {
        return queues.values().stream()
                .flatMap(roster -> roster.tasks().stream())
                .map(TaskDescriptor::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Use(String task, ActivityUse activity) {

        String missingOn(Set<String> queues) {
            return "task '" + task + "' calls activity '" + activity.name() + "', which nothing implements on "
                    + String.join(", ", queues) + ": annotate an implementation of " + activity.activityInterface()
                    + " with @RegisterActivities, or pass one to activities(…)";
        }
    }
}
