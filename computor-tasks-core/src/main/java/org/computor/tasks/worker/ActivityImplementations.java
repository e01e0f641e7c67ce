package org.computor.tasks.worker;

import io.temporal.common.metadata.POJOActivityImplMetadata;
import io.temporal.common.metadata.POJOActivityMethodMetadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.computor.tasks.registry.RegisteredActivities;

/**
 * The objects with which a worker serves activities: those that it was given, and one made of each registered class
 * that none of them stands in for.
 */
final class ActivityImplementations {

    private final List<RegisteredActivities> registered;
    private final List<String> problems;
    private final List<ActivityImplementation> found = new ArrayList<>();

    private ActivityImplementations(List<RegisteredActivities> registered, List<String> problems) {
        this.registered = registered;
        this.problems = problems;
    }

    /**
     * @param given instances of the user's
     * @param registered the classes in the index
     * @param wanted whether any of these activities is called here; a class that nobody calls is not made
     * @param problems gets a sentence for everything that is wrong
     */
    static List<ActivityImplementation> of(
            List<Object> given,
            List<RegisteredActivities> registered,
            Predicate<List<String>> wanted,
            List<String> problems) {
        ActivityImplementations all = new ActivityImplementations(registered, problems);
        given.forEach(all::addGiven);
        registered.stream()
                .filter(activities -> wanted.test(activities.activityNames()))
                .filter(activities -> all.isMissing(activities.activityNames()))
                .toList() // what is made replaces nothing: the roster says where two meet
                .forEach(all::make);
        return List.copyOf(all.found);
    }

    private void addGiven(Object instance) {
        try {
            Set<String> names = POJOActivityImplMetadata.newInstance(instance.getClass()).getActivityMethods().stream()
                    .map(POJOActivityMethodMetadata::getActivityTypeName)
                    .collect(Collectors.toUnmodifiableSet());
            found.add(new ActivityImplementation(instance, names, queuesOf(instance, names)));
        } catch (IllegalArgumentException e) {
            problems.add(instance.getClass().getName()
                    + ", given as an implementation of activities, cannot serve any: it must implement an interface"
                    + " with Temporal's @ActivityInterface (" + e.getMessage() + ")");
        }
    }

    // An instance serves where its class is registered for, and a stand-in where what it stands in for would have
    private List<String> queuesOf(Object instance, Set<String> names) {
        return registered.stream()
                .filter(activities ->
                        activities.className().equals(instance.getClass().getName())
                                || activities.activityNames().stream().anyMatch(names::contains))
                .map(RegisteredActivities::queues)
                .findFirst()
                .orElse(List.of());
    }

    private boolean isMissing(List<String> activityNames) {
        return found.stream().allMatch(given -> Collections.disjoint(given.names(), activityNames));
    }

    private void make(RegisteredActivities activities) {
        if (!activities.descriptor().instantiable()) {
            problems.add(activities.className() + " implements activities and has no constructor without arguments:"
                    + " make one and pass it to activities(…)");
            return;
        }
        try {
            found.add(new ActivityImplementation(
                    activities.descriptor().newInstance(),
                    Set.copyOf(activities.activityNames()),
                    activities.queues()));
        } catch (RuntimeException e) {
            problems.add(activities.className() + " implements activities and its constructor threw " + e
                    + ": mend it, or make one and pass it to activities(…)");
        }
    }
}
