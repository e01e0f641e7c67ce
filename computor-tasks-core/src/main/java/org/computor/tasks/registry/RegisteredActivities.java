package org.computor.tasks.registry;

import java.util.List;
import org.computor.tasks.spi.ActivitiesDescriptor;

/** An implementation of activities, as the index has it. */
public interface RegisteredActivities {
    String className();

    List<String> activityNames();

    List<String> queues();

    ActivitiesDescriptor descriptor();
}
