package org.computor.tasks.processor.model;

import java.util.List;
import java.util.Set;

/**
 * An interface with {@code @ActivityDefaults} on it or on its methods.
 *
 * @param activityInterface whether it is one of Temporal's
 * @param options one for each activity that has any
 */
public record DefaultsModel(ClassModel type, boolean activityInterface, List<Options> options) {

    /** The suffix of the class generated for it. */
    public static final String SUFFIX = "Defaults";

    /**
     * The options of one activity.
     *
     * @param written which of them are written there, and are not defaults
     */
    public record Options(
            String activityName,
            Set<String> written,
            Text startToCloseTimeout,
            Text scheduleToCloseTimeout,
            Text heartbeatTimeout,
            Text queue,
            boolean waitForCancellation,
            RetryModel retry) {

        /** The durations that may be set, the first one always. */
        public List<Text> timeouts() {
            return List.of(startToCloseTimeout, scheduleToCloseTimeout, heartbeatTimeout);
        }
    }
}
