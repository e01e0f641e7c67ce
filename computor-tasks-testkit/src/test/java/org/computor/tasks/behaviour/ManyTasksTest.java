package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
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
    private final TaskQuery mine = TaskQuery.all().idPrefix(prefix);

    @Test
    void arePagedAtOneCostAndWatchedWithFewThreads(TaskClient tasks) {
        submit(tasks, 0, MANY / 10);
        awaitListed(tasks, MANY / 10);
        double few = median(() -> tasks.list(mine.limit(50)));
        submit(tasks, MANY / 10, MANY);
        awaitListed(tasks, MANY);

        double many = median(() -> tasks.list(mine.limit(50)));
        String place = placeNearTheEnd(tasks);
        double last = median(() -> tasks.list(mine.limit(50).after(place)));
        double offset = median(() -> tasks.list(mine.limit(50).offset(MANY - 100)));
        double count = median(() -> tasks.count(mine));
        say("a page of 50: %.1f ms among %d, %.1f ms among %d, ratio %.2f", few, MANY / 10, many, MANY, many / few);
        say(
                "a page of 50 after a cursor near the end: %.1f ms, by an offset of %d: %.1f ms; a count: %.1f ms",
                last, MANY - 100, offset, count);
        assertThat(many / few).isLessThan(4);

        watchAll(tasks);
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

    private void submit(TaskClient tasks, int from, int to) {
        long start = System.nanoTime();
        List<TaskSubmission<String>> submissions = IntStream.range(from, to)
                .mapToObj(i -> TaskSubmission.of(
                        Echo.class,
                        new Echo.Parameters("x"),
                        SubmitOptions.defaults()
                                .taskId(prefix + i)
                                .queue("many-nobody-polls")
                                .onNoWorker(NoWorkerPolicy.IGNORE)))
                .toList();
        assertThat(tasks.submitAll(submissions, 32)).allMatch(Submitted.Accepted.class::isInstance);
        say("%d submitted at %.0f in a second", to - from, (to - from) / ((System.nanoTime() - start) / 1e9));
    }

    private void awaitListed(TaskClient tasks, int number) {
        await(Duration.ofMinutes(2), () -> tasks.count(mine) == number);
    }

    private String placeNearTheEnd(TaskClient tasks) {
        TaskPage page = tasks.list(mine.limit(MANY / 20));
        for (int pages = 1; pages < 18; pages++) {
            page = tasks.list(mine.limit(MANY / 20).after(page.next().orElseThrow()));
        }
        return page.next().orElseThrow();
    }

    private static double median(Runnable call) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            long start = System.nanoTime();
            call.run();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }

    private static void await(Duration atMost, Callable<Boolean> condition) {
        Awaitility.await().atMost(atMost).pollInterval(Duration.ofMillis(200)).until(condition);
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation is no dependency of ours
    private static void say(String text, Object... figures) {
        System.out.println("many: " + String.format(Locale.ROOT, text, figures));
    }
}
