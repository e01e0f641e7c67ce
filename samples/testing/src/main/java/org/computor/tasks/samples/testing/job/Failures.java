package org.computor.tasks.samples.testing.job;

import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.computor.tasks.samples.testing.api.ApiException;
import org.computor.tasks.samples.testing.backend.ExecutionFailedException;
import org.computor.tasks.samples.testing.git.GitException;
import org.computor.tasks.samples.testing.spec.InvalidFileException;

/** Says to Temporal what went wrong in an activity: whether it is worth another attempt, and that it was cancelled. */
final class Failures {

    private Failures() {}

    /** Does something for as long as it is wanted. */
    static <T> T translated(Lifeline lifeline, Callable<T> action) {
        try {
            T result = action.call();
            lifeline.throwIfCut();
            return result;
        } catch (Exception e) {
            lifeline.throwIfCut();
            throw translate(e);
        }
    }

    /** What an activity throws for this. */
    static RuntimeException translate(Exception e) {
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return Host.stops();
        }
        return isLasting(e) ? failure(e, true) : e instanceof RuntimeException other ? other : failure(e, false);
    }

    private static boolean isLasting(Exception e) {
        return e instanceof InvalidJobException
                || e instanceof InvalidFileException
                || e instanceof ExecutionFailedException
                || e instanceof IllegalArgumentException
                || (e instanceof GitException git && git.isLasting())
                || (e instanceof ApiException api && api.isLasting());
    }

    // Without the cause: its stack trace would only make the history longer
    private static ApplicationFailure failure(Exception e, boolean lasting) {
        String message = String.valueOf(e.getMessage());
        String text = e instanceof IOException && !(e instanceof InvalidFileException)
                ? e.getClass().getSimpleName() + ": " + message
                : message;
        return ApplicationFailure.newBuilder()
                .setMessage(text)
                .setType(e.getClass().getSimpleName())
                .setNonRetryable(lasting)
                .build();
    }
}
