package org.computor.tasks.samples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.watch.TaskEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A watch goes on where it was when the server comes back, and tells each event once. */
@Tag("slow")
@Timeout(300)
class WatchTest {

    private static final int AMOUNTS = 60;

    @TempDir
    private Path folder;

    @Test
    void outlivesTheServer() throws Exception {
        try (Bank bank = Bank.open(folder)) {
            TaskHandle<Long> task = bank.submit(1, AMOUNTS).get(0);
            Listener listener = new Listener();
            bank.tasks().watch(task.id()).subscribe(listener);
            listener.awaitFirst(TaskEvent.ActivityCompleted.class);

            bank.server().killAndRestart();

            listener.awaitFirst(TaskEvent.Ended.class);
            List<TaskEvent> all = listener.all;
            assertThat(all).extracting(TaskEvent::id).doesNotHaveDuplicates();
            assertThat(all)
                    .filteredOn(TaskEvent.ActivityCompleted.class::isInstance)
                    .hasSize(AMOUNTS + 1);
            assertThat(all).last().isInstanceOf(TaskEvent.Ended.class);
        }
    }

    private static final class Listener implements Flow.Subscriber<TaskEvent> {

        private final List<TaskEvent> all = new CopyOnWriteArrayList<>();
        private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

        void awaitFirst(Class<? extends TaskEvent> type) throws InterruptedException {
            while (true) {
                Object next = told.poll(2, TimeUnit.MINUTES);
                assertThat(next).as("what is told, while waiting for %s", type).isInstanceOf(TaskEvent.class);
                if (type.isInstance(next)) {
                    return;
                }
            }
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(TaskEvent event) {
            all.add(event);
            told.add(event);
        }

        @Override
        public void onError(Throwable reason) {
            told.add(reason);
        }

        @Override
        public void onComplete() {
            told.add("completed");
        }
    }
}
