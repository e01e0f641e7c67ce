package org.computor.tasks.processor.model;

import java.util.List;

/**
 * A class with {@code @RegisterActivities}.
 *
 * @param queues where they are served
 * @param methods the activities that its interfaces declare
 * @param compiled those of its interfaces whose source is elsewhere, where perhaps nobody looked at them
 * @param inherited activities with a body in their interface, which the class leaves as they are
 * @param misplaced annotations that belong on those interfaces, and stand on the class
 * @param task whether it is a task too
 */
public record ActivitiesModel(
        ClassModel type,
        List<Text> queues,
        List<ActivityMethodModel> methods,
        List<ActivityInterfaceModel> compiled,
        List<MethodModel> inherited,
        List<MisplacedModel> misplaced,
        boolean task) {

    /** On the wire. */
    public List<String> activityNames() {
        return methods.stream()
                .map(method -> method.name().value())
                .distinct()
                .sorted()
                .toList();
    }

    /** The suffix of the class generated for it. */
    public static final String SUFFIX = "Descriptor";
}
