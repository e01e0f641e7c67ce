package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.temporal.failure.ApplicationFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.NoParameters;
import org.computor.tasks.QueueNotAllowedException;
import org.computor.tasks.SagaException;
import org.computor.tasks.SagaException.NotUndone;
import org.computor.tasks.TaskException;
import org.computor.tasks.TaskFailedException;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskType;
import org.computor.tasks.UnknownTaskException;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.testkit.TaskExtension;
import org.computor.tasks.worker.TaskWorker;
import org.computor.tasks.worker.WorkerConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the exceptions carry, here and in another process. */
class ExceptionsTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Broken.class, Bound.class).build();

    /** Throws, or returns a failure with what there is nevertheless. */
    @RegisterTask(name = "exceptions_broken", retry = @Retry(maximumAttempts = 1))
    static class Broken extends BaseWorkflow<Broken.Parameters, Broken.Partial> {

        record Parameters(boolean throwing) {}

        record Partial(int done) {}

        @Override
        public WorkflowResult<Partial> run(Parameters parameters) {
            if (parameters.throwing()) {
                throw new IllegalStateException("broken", new IllegalArgumentException("by this"));
            }
            return new WorkflowResult.Failed<>("half of it", new Partial(5), Map.of("steps", List.of("one", "two")));
        }
    }

    /** Runs on its queue only. */
    @RegisterTask(name = "exceptions_bound", queue = "exceptions-bound", pinned = true)
    static class Bound extends BaseWorkflow<NoParameters, Void> {

        @Override
        public WorkflowResult<Void> run(NoParameters parameters) {
            return WorkflowResult.completed();
        }
    }

    private static <E extends TaskException> E sent(Class<E> type, E exception) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            E copy = type.cast(in.readObject());
            assertThat(copy).hasMessage(exception.getMessage());
            assertThat(copy.getStackTrace()).isEqualTo(exception.getStackTrace());
            return copy;
        } catch (IOException e) {
            throw new AssertionError(type + " cannot be sent", e);
        }
    }

    @Test
    void keepTheChainOfCausesOfAFailedTask(TaskClient tasks) {
        Broken.Parameters throwing = new Broken.Parameters(true);
        TaskFailedException failed = catchThrowableOfType(
                TaskFailedException.class,
                () -> tasks.submit(Broken.class, throwing).result());
        CompletionException later = catchThrowableOfType(
                CompletionException.class,
                () -> tasks.submit(Broken.class, throwing).resultAsync().join());

        assertThat(failed).hasCauseInstanceOf(ApplicationFailure.class).hasStackTraceContaining("by this");
        assertThat(later.getCause())
                .isInstanceOf(TaskFailedException.class)
                .hasCauseInstanceOf(ApplicationFailure.class)
                .hasStackTraceContaining("by this");
    }

    @Test
    void keepTheOutcomeOfAFailedTaskElsewhere(TaskClient tasks) throws Exception {
        TaskFailedException failed = catchThrowableOfType(
                TaskFailedException.class,
                () -> tasks.submit(Broken.class, new Broken.Parameters(false)).result());
        TaskOutcome.Failed<?> outcome = (TaskOutcome.Failed<?>) failed.outcome();
        TaskFailedException copy = sent(TaskFailedException.class, failed);

        assertThat(outcome.result()).isEqualTo(new Broken.Partial(5));
        assertThat(copy.taskId()).isEqualTo(failed.taskId());
        assertThat(copy.outcome())
                .isEqualTo(new TaskOutcome.Failed<>(outcome.failure(), null, Map.of("steps", List.of("one", "two"))));
    }

    @Test
    void keepWhatTheyNameElsewhere(TaskClient tasks) throws Exception {
        InvalidParametersException invalid = catchThrowableOfType(
                InvalidParametersException.class, () -> tasks.submit("exceptions_broken", "{\"throwing\": 1}"));
        UnknownTaskException unknown =
                catchThrowableOfType(UnknownTaskException.class, () -> tasks.submit("exceptions_brokken", "{}"));
        WorkerConfigurationException worker = catchThrowableOfType(
                WorkerConfigurationException.class,
                () -> TaskWorker.builder(tasks).queues(" ").build());

        InvalidParametersException invalidCopy = sent(InvalidParametersException.class, invalid);
        assertThat(invalidCopy.taskName()).isEqualTo("exceptions_broken");
        assertThat(invalidCopy.violations()).hasSize(1).isEqualTo(invalid.violations());
        UnknownTaskException unknownCopy = sent(UnknownTaskException.class, unknown);
        assertThat(unknownCopy.taskName()).isEqualTo("exceptions_brokken");
        assertThat(unknownCopy.nearest()).contains("exceptions_broken");
        assertThat(sent(WorkerConfigurationException.class, worker).problems())
                .isNotEmpty()
                .isEqualTo(worker.problems());
    }

    @Test
    void nameTaskAndQueue(TaskClient tasks) {
        QueueNotAllowedException refused = catchThrowableOfType(
                QueueNotAllowedException.class,
                () -> tasks.submit(
                        "exceptions_bound", "{}", SubmitOptions.defaults().queue("elsewhere")));
        QueueNotAllowedException refusedType = catchThrowableOfType(
                QueueNotAllowedException.class, () -> TaskType.of(Bound.class).onQueue("elsewhere"));

        assertThat(List.of(refused, refusedType))
                .allSatisfy(e -> assertThat(e.taskName()).isEqualTo("exceptions_bound"))
                .allSatisfy(e -> assertThat(e.queue()).isEqualTo("elsewhere"));
    }

    @Test
    void tellEachStepThatWasNotUndone() throws Exception {
        SagaException left = new SagaException(
                new IllegalStateException("full"),
                List.of(new NotUndone("group", "forbidden"), new NotUndone("row", "gone")));

        assertThat(left).hasMessage("full; could not undo group: forbidden; could not undo row: gone");
        assertThat(sent(SagaException.class, left).notUndone())
                .extracting(NotUndone::step)
                .containsExactly("group", "row");
    }
}
