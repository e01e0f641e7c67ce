package org.computor.tasks.processor.model;

import java.util.List;

/**
 * A class with {@code @RegisterActivities}.
 *
 * @param queues where they are served
 * @param activityNames on the wire
 */
public record ActivitiesModel(ClassModel type, List<Text> queues, List<String> activityNames) {

    /** The suffix of the class generated for it. */
    public static final String SUFFIX = "Descriptor";
}
