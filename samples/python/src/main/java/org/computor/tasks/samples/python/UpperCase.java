package org.computor.tasks.samples.python;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.Locale;
import org.computor.tasks.annotations.RegisterActivities;

/** An activity that Java serves, on a queue of its own, so that no Python worker is offered it. */
@ActivityInterface
public interface UpperCase {

    /** The queue that Java's workers poll for it. */
    String QUEUE = "computor-java";

    /** A text in upper case. */
    @ActivityMethod(name = "upper_case")
    String of(String text);

    /** What a worker serves it with. */
    @RegisterActivities(queues = QUEUE)
    final class InJava implements UpperCase {

        @Override
        public String of(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    }
}
