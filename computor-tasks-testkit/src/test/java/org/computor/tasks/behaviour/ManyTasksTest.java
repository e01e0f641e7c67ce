package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.api.workflowservice.v1.RegisterNamespaceRequest;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.computor.tasks.NamespaceNotFoundException;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.Submitted;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskPage;
import org.computor.tasks.client.TaskQuery;
import org.computor.tasks.client.TaskSubmission;
import org.computor.tasks.client.watch.TaskEvent;
import org.computor.tasks.client.workers.NoWorkerPolicy;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ten thousand tasks, or as many as the property {@code computor.tasks.many} says. Prints its figures. */
@Tag("slow")
@RealServerOnly("the cost on the embedded server grows, as it says")
class ManyTasksTest {

    private static final int MANY = Integer.getInteger("computor.tasks.many", 10_000);
    private static final int WOKEN = 50;

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Echo.class).build();

    private final String prefix = "many-" + UUID.randomUUID() + "-";
    private final TaskQuery mine = TaskQuery.all().idPrefix(prefix).limit(50);

    @Test
    void arePagedAtOneCostAndWatchedWithFewThreads(TaskClient here) {
        try (TaskClient few = inItsOwnNamespace(here);
                TaskClient many = inItsOwnNamespace(here)) {
            submit(few, MANY / 10);
            submit(many, MANY);

            double[] first = medians(() -> few.list(mine), () -> many.list(mine));
            say("a page of 50: %.1f ms among %d, %.1f ms among %d", first[0], MANY / 10, first[1], MANY);
            TaskQuery nearFewEnd = mine.after(placeNearTheEnd(few, MANY / 10));
            TaskQuery nearManyEnd = mine.after(placeNearTheEnd(many, MANY));
            double[] last = medians(() -> few.list(nearFewEnd), () -> many.list(nearManyEnd));
            say("after a cursor near the end: %.1f ms and %.1f ms", last[0], last[1]);
            double[] dear = medians(() -> many.list(mine.offset(MANY - 100)), () -> many.count(mine));
            say("by an offset of %d: %.1f ms; a count: %.1f ms", MANY - 100, dear[0], dear[1]);
            assertThat(first[1] / first[0]).isLessThan(3);

            watchAll(many);
        }
    }

    /** So that the cost among few and among many can be compared side by side, on one server at one time. */
    private static TaskClient inItsOwnNamespace(TaskClient here) {
        WorkflowServiceStubs connection = here.temporal().getWorkflowServiceStubs();
        String namespace = "many-" + UUID.randomUUID();
        connection
                .blockingStub()
                .registerNamespace(RegisterNamespaceRequest.newBuilder()
                        .setNamespace(namespace)
                        .setWorkflowExecutionRetentionPeriod(
                                com.google.protobuf.Duration.newBuilder().setSeconds(86_400))
                        .build());
        TaskClient client = TaskClient.builder()
                .address(connection.getOptions().getTarget())
                .namespace(namespace)
                .onNoWorker(NoWorkerPolicy.IGNORE)
                .build();
        await(Duration.ofMinutes(1), () -> {
            try {
                client.submit(Echo.class, new Echo.Parameters("x")).terminate("it can be used");
                return true;
            } catch (NamespaceNotFoundException e) {
                return false; // not everywhere yet
            }
        });
        return client;
    }

    private void watchAll(TaskClient tasks) {
        int before = ManagementFactory.getThreadMXBean().getThreadCount();
        List<Seen> watches = IntStream.range(0, MANY)
                .mapToObj(i -> Seen.everything(tasks.watch(prefix + i)))
                .toList();
        await(
                Duration.ofMinutes(5),
                () -> watches.stream().noneMatch(seen -> seen.events().isEmpty()));
        int during = ManagementFactory.getThreadMXBean().getThreadCount();
        long start = System.nanoTime();
        List<CompletableFuture<?>> ended = new ArrayList<>();
        for (int i = 0; i < WOKEN; i++) {
            ended.add(watches.get(i * (MANY / WOKEN)).end());
            tasks.handle(prefix + i * (MANY / WOKEN)).terminate("woken");
        }
        await(Duration.ofMinutes(5), () -> ended.stream().allMatch(CompletableFuture::isDone));
        say(
                "%d tasks watched with %d threads more; %d of them ended, and all were told within %d s",
                MANY,
                during - before,
                WOKEN,
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
        assertThat(during - before).isLessThan(100);
        assertThat(watches.get(0).events()).last().isInstanceOf(TaskEvent.Ended.class);
        watches.forEach(seen -> seen.subscription().cancel());
    }

    private void submit(TaskClient tasks, int number) {
        long start = System.nanoTime();
        List<TaskSubmission<String>> submissions = IntStream.range(0, number)
                .mapToObj(i -> TaskSubmission.of(
                        Echo.class,
                        new Echo.Parameters("x"),
                        SubmitOptions.defaults().taskId(prefix + i)))
                .toList();
        assertThat(tasks.submitAll(submissions, 32)).allMatch(Submitted.Accepted.class::isInstance);
        say("%d submitted at %.0f in a second", number, number / ((System.nanoTime() - start) / 1e9));
        await(Duration.ofMinutes(5), () -> tasks.count(mine) == number);
    }

    private String placeNearTheEnd(TaskClient tasks, int number) {
        TaskQuery twentieth = mine.limit(number / 20);
        TaskPage page = tasks.list(twentieth);
        for (int pages = 1; pages < 18; pages++) {
            page = tasks.list(twentieth.after(page.next().orElseThrow()));
        }
        return page.next().orElseThrow();
    }

    /** In milliseconds, of calls made in turn. */
    private static double[] medians(Runnable one, Runnable other) {
        List<Double> ones = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            ones.add(millis(one));
            others.add(millis(other));
        }
        return new double[] {median(ones), median(others)};
    }

    private static double millis(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }

    private static void await(Duration atMost, Callable<Boolean> condition) {
        Awaitility.await().atMost(atMost).pollInterval(Duration.ofMillis(200)).until(condition);
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation is no dependency of ours
    private static void say(String text, Object... figures) {
        System.out.println("many: " + String.format(Locale.ROOT, text, figures));
    }
}
