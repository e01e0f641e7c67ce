package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.client.TaskPage;
import org.computor.tasks.client.TaskQuery;
import org.computor.tasks.testkit.EmbeddedOnly;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ListingTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Echo.class).build();

    private final String prefix = "listed 'ü%_' " + UUID.randomUUID() + "-";
    private final TaskQuery mine = TaskQuery.all().idPrefix(prefix);

    @Test
    void filtersByStatusNameQueueAndId(TaskClient tasks) {
        submit(tasks, "done", 0, "computor-high-priority");
        submit(tasks, "open", 100_000, "computor-tasks");

        Eventually.assertThat(
                () -> ids(tasks, mine.status(TaskStatus.FINISHED)),
                ids -> assertThat(ids).containsExactly(prefix + "done"));
        Eventually.assertThat(
                () -> ids(tasks, mine.status(TaskStatus.STARTED)),
                ids -> assertThat(ids).containsExactly(prefix + "open"));
        assertThat(ids(tasks, mine)).containsExactly(prefix + "open", prefix + "done");
        assertThat(ids(tasks, mine.queue("computor-high-priority"))).containsExactly(prefix + "done");
        assertThat(ids(tasks, mine.name("echo"))).hasSize(2);
        assertThat(ids(tasks, mine.name("other"))).isEmpty();
        assertThat(ids(tasks, mine.status(TaskStatus.CANCELLED))).isEmpty();
        assertThat(ids(tasks, mine.idPrefix(prefix + "o"))).containsExactly(prefix + "open");
    }

    @Test
    void handsOutPages(TaskClient tasks) {
        for (int i = 0; i < 5; i++) {
            submit(tasks, "task" + i, 0, "computor-tasks");
        }
        Eventually.assertThat(
                () -> ids(tasks, mine.status(TaskStatus.FINISHED)),
                ids -> assertThat(ids).hasSize(5));

        List<String> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        int pages = 0;
        do {
            TaskPage page =
                    tasks.list(cursor.map(next -> mine.limit(2).after(next)).orElse(mine.limit(2)));
            page.tasks().stream().map(TaskInfo::taskId).forEach(all::add);
            cursor = page.next();
            pages++;
        } while (cursor.isPresent());

        assertThat(all).doesNotHaveDuplicates().hasSize(5);
        assertThat(pages).isBetween(3, 4);
    }

    @Test
    void filtersByTimesAndTakesAnOffset(TaskClient tasks) {
        submit(tasks, "done", 0, "computor-tasks");
        submit(tasks, "open", 100_000, "computor-tasks");
        Eventually.assertThat(
                () -> ids(tasks, mine.status(TaskStatus.FINISHED)),
                ids -> assertThat(ids).containsExactly(prefix + "done"));
        TaskInfo done = tasks.handle(prefix + "done").info();
        Instant created = done.createdAt();
        Instant finished = done.finishedAt().orElseThrow();
        Duration margin = Duration.ofMinutes(5);

        assertThat(ids(tasks, mine.createdFrom(created.minus(margin)).createdUntil(created.plus(margin))))
                .containsExactly(prefix + "open", prefix + "done");
        assertThat(ids(tasks, mine.createdFrom(created.plus(margin)))).isEmpty();
        assertThat(ids(tasks, mine.createdUntil(created))).isEmpty();
        assertThat(ids(tasks, mine.finishedFrom(finished))).containsExactly(prefix + "done");
        assertThat(ids(tasks, mine.finishedUntil(finished))).isEmpty();
        assertThat(ids(tasks, mine.finishedUntil(finished.plus(margin)))).containsExactly(prefix + "done");
        assertThat(ids(tasks, mine.offset(1))).containsExactly(prefix + "done");
        assertThat(ids(tasks, mine.offset(2))).isEmpty();
        assertThat(ids(tasks, mine.offset(9_999))).isEmpty();
        assertThat(tasks.count(mine)).isEqualTo(2);
        assertThat(tasks.count(mine.status(TaskStatus.FINISHED).limit(1))).isEqualTo(1);
    }

    @Test
    void refusesWhatNoServerDoes(TaskClient tasks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tasks.list(mine.where("WorkflowType = 'echo' ORDER BY StartTime")))
                .withMessageContaining("one order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tasks.list(mine.where("WorkflowId LIKE '%x%'")))
                .withMessageContaining("no free text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mine.offset(10_001))
                .withMessageContaining("0 to 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mine.offset(1).after("x"))
                .withMessageContaining("not at both");
    }

    @RealServerOnly("the embedded server has no filters")
    @Test
    void filtersByWhatOnlyTheServerKnows(TaskClient tasks) {
        submit(tasks, "done", 0, "computor-tasks");

        Eventually.assertThat(
                () -> ids(tasks, mine.where("HistoryLength > 1 OR ExecutionStatus = 'Running'")),
                ids -> assertThat(ids).containsExactly(prefix + "done"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tasks.list(mine.where("Course = 'algebra'")))
                .withMessageContaining("refuses this")
                .withMessageContaining("Course");
    }

    @EmbeddedOnly("a real server has filters")
    @Test
    void saysThatTheEmbeddedServerHasNoFilters(TaskClient tasks) {
        assertThatThrownBy(() -> tasks.list(mine.where("Course = 'algebra'")))
                .isInstanceOf(UnsupportedByServerException.class)
                .hasMessageContaining("Course = 'algebra'");
    }

    @Test
    void refusesACursorThatNoPageHandedOut(TaskClient tasks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tasks.list(mine.after("no cursor")))
                .withMessageContaining("'no cursor' is not a cursor");
    }

    @Test
    void refusesWhatNoServerFinds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mine.idPrefix("with \"quotes\""))
                .withMessageContaining("idPrefix")
                .withMessageContaining("double quote");
        assertThatIllegalArgumentException().isThrownBy(() -> mine.name("back\\slash"));
    }

    @Test
    void refusesAPageOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> mine.limit(0)).withMessageContaining("1 to 1000");
        assertThatIllegalArgumentException().isThrownBy(() -> mine.limit(1_001)).withMessageContaining("1001");
    }

    private void submit(TaskClient tasks, String id, int seconds, String queue) {
        tasks.submit(
                Echo.class,
                new Echo.Parameters(id, seconds),
                SubmitOptions.defaults().taskId(prefix + id).queue(queue));
    }

    private static List<String> ids(TaskClient tasks, TaskQuery query) {
        return tasks.list(query).tasks().stream().map(TaskInfo::taskId).toList();
    }
}
