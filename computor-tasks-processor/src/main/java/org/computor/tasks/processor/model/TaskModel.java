package org.computor.tasks.processor.model;

import java.util.List;
import java.util.Set;

/**
 * A class with {@code @RegisterTask}.
 *
 * @param written which elements of the annotation are written there, and are not defaults
 * @param workflow how it extends the base class
 * @param parameters what it takes
 * @param result what it hands back
 * @param handlers what others may send to it
 * @param stubs its fields that seem to call activities
 * @param activities what those fields call
 */
public record TaskModel(
        ClassModel type,
        Text name,
        Text queue,
        boolean pinned,
        Text executionTimeout,
        RetryModel retry,
        String description,
        Set<String> written,
        Workflow workflow,
        DataModel parameters,
        DataModel result,
        HandlersModel handlers,
        List<StubModel> stubs,
        List<ActivityModel> activities) {

    /** How a class extends {@code BaseWorkflow}. */
    public enum Workflow {
        /** Not at all. */
        NONE,
        /** Without type arguments. */
        RAW,
        /** As it should. */
        TYPED
    }

    /** The suffix of the class generated for it. */
    public static final String SUFFIX = "Task";
}
