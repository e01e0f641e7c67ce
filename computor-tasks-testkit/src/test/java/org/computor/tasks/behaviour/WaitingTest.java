package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.computor.tasks.TaskNotFoundException;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WaitInterruptedException;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.TaskSubmission;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Waiting for a task, and what ends it. */
class WaitingTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Echo.class).build();

    private final SubmitOptions unserved = SubmitOptions.defaults().queue("nobody-" + UUID.randomUUID());

    @Test
    @RealServerOnly("the embedded one skips the time in which a thread could be interrupted")
    void aThreadThatIsInterruptedIsToldSoAndTheTaskGoesOn(TaskClient tasks) throws Exception {
        TaskHandle<String> handle = tasks.submit(Echo.class, new Echo.Parameters("x"), unserved);
        CompletableFuture<Throwable> told = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            try {
                told.complete(new AssertionError("it ended: " + handle.result()));
            } catch (RuntimeException e) {
                told.complete(Thread.currentThread().isInterrupted() ? e : new AssertionError("flag lost", e));
            }
        });
        waiting.start();
        Eventually.assertThat(
                waiting::getState, state -> assertThat(state).isIn(Thread.State.WAITING, Thread.State.TIMED_WAITING));

        waiting.interrupt();

        assertThat(told.get()).isInstanceOf(WaitInterruptedException.class);
        assertThat(handle.status().isFinal()).isFalse();
        handle.terminate("seen");
    }

    @Test
    void oneThatHasEndedStaysAsItIsWhoeverStopsIt(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(TaskSubmission.of(Echo.class, new Echo.Parameters("done")));
        assertThat(handle.result()).isEqualTo("done");

        handle.cancel("too late");
        handle.terminate("too late");

        assertThat(handle.status()).isEqualTo(TaskStatus.FINISHED);
        assertThatThrownBy(() -> tasks.handle("never-submitted").terminate("nothing"))
                .isInstanceOf(TaskNotFoundException.class);
    }
}
