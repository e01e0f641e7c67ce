package org.computor.tasks.testkit;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowProgress;
import org.computor.tasks.client.TaskInfo;

/** Asserts on what a server tells of a task. */
public final class TaskInfoAssert extends AbstractAssert<TaskInfoAssert, TaskInfo> {

    TaskInfoAssert(TaskInfo info) {
        super(info, TaskInfoAssert.class);
    }

    /** It has this status now; a status may change while a test looks at it, until it is final. */
    public TaskInfoAssert hasStatus(TaskStatus expected) {
        if (actual.status() != expected) {
            throw failure(
                    "expected status %s, but %s is %s %s",
                    expected, actual.taskId(), actual.status(), actual.error().orElse(""));
        }
        return this;
    }

    /** It said last that it has come so far. */
    public TaskInfoAssert hasProgress(int percentage, String stage) {
        Optional<WorkflowProgress> progress = actual.progress();
        boolean same = progress.filter(
                        now -> now.percentage() == percentage && now.stage().equals(stage))
                .isPresent();
        if (!same) {
            throw failure("expected progress %s%% %s, but is %s", percentage, stage, progress);
        }
        return this;
    }

    /** It is, or was, at this attempt. */
    public TaskInfoAssert hasAttempt(int expected) {
        if (actual.attempt() != expected) {
            throw failure("expected attempt %s, but is %s", expected, actual.attempt());
        }
        return this;
    }
}
