package org.computor.tasks.internal.execution;

import io.temporal.workflow.ContinueAsNewOptions;
import io.temporal.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a task keeps in Temporal's memo, where status and list find it in the call that they make anyway. */
public final class TaskMemo {

    /** The digest of name and parameters with which the task was submitted. */
    public static final String DIGEST = "computor.digest";

    /** Which attempt this is; absent in the first. */
    public static final String ATTEMPT = "computor.attempt";

    /** A {@link org.computor.tasks.WorkflowProgress}. */
    public static final String PROGRESS = "computor.progress";

    /** What the last attempt threw, or why the task failed. */
    public static final String ERROR = "computor.error";

    /** When the task was submitted, in milliseconds since 1970; absent in the first run, whose start it is. */
    public static final String SUBMITTED = "computor.submitted";

    private TaskMemo() {}

    /** Which attempt the current run is, from 1. */
    public static int attempt() {
        return read(ATTEMPT, Integer.class).orElse(1);
    }

    /** When the task was submitted. */
    public static long submittedMillis() {
        return read(SUBMITTED, Long.class).orElse(Workflow.getInfo().getRunStartedTimestampMillis());
    }

    /** Goes on as a new run of the same task, first attempt again. */
    public static void continueAsNew(Object... parameters) {
        continueAsNew(Map.of(), parameters);
    }

    /** Goes on as the next attempt. */
    static void nextAttempt(Object... parameters) {
        continueAsNew(Map.of(ATTEMPT, attempt() + 1), parameters);
    }

    // A new run starts without the memo of the last one, unless it is handed on
    private static void continueAsNew(Map<String, Object> changes, Object... parameters) {
        Map<String, Object> memo = new LinkedHashMap<>();
        memo.put(SUBMITTED, submittedMillis());
        read(DIGEST, String.class).ifPresent(digest -> memo.put(DIGEST, digest));
        read(PROGRESS, Map.class).ifPresent(progress -> memo.put(PROGRESS, progress));
        read(ERROR, String.class).ifPresent(error -> memo.put(ERROR, error));
        memo.putAll(changes);
        Workflow.continueAsNew(ContinueAsNewOptions.newBuilder().setMemo(memo).build(), parameters);
    }

    private static <T> Optional<T> read(String key, Class<T> type) {
        return Optional.ofNullable(Workflow.<T>getMemo(key, type, type));
    }
}
