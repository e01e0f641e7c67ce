package org.computor.tasks.processor;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

/** Activities of an interface that was compiled without the processor, and that Temporal refuses. */
public abstract class HiddenActivities implements Hidden {}

@ActivityInterface
interface Hidden {

    @ActivityMethod(name = "hide")
    void hide();
}
