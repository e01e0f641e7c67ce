package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskSubmission;
import org.computor.tasks.client.schedule.ScheduleExistsException;
import org.computor.tasks.client.schedule.ScheduleNotFoundException;
import org.computor.tasks.client.schedule.TaskSchedules;
import org.computor.tasks.client.schedule.Timing;
import org.computor.tasks.testkit.EmbeddedOnly;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SchedulesTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Echo.class).build();

    private final String id = "schedule-" + UUID.randomUUID();
    private final TaskSubmission<String> echo = TaskSubmission.of(Echo.class, new Echo.Parameters("scheduled"));

    @RealServerOnly("the embedded server has no schedules")
    @Test
    void submitsUntilItIsDeleted(TaskClient tasks) {
        TaskSchedules schedules = tasks.schedules();
        schedules.create(id, Timing.cron("0 3 1 1 *").in(ZoneId.of("Europe/Vienna")), echo);
        try {
            assertThatThrownBy(() -> schedules.create(id, Timing.every(Duration.ofHours(1)), echo))
                    .isInstanceOfSatisfying(
                            ScheduleExistsException.class,
                            exists -> assertThat(exists.scheduleId()).isEqualTo(id))
                    .hasMessageContaining(id);

            schedules.trigger(id);
            Eventually.assertThat(() -> schedules.get(id), schedule -> {
                assertThat(schedule.taskName()).isEqualTo("echo");
                assertThat(schedule.nextTimes()).isNotEmpty();
                assertThat(schedule.recentTaskIds()).singleElement().asString().startsWith(id);
            });
            String taskId = schedules.get(id).recentTaskIds().get(0);
            assertThat(tasks.handle(Echo.class, taskId).result()).isEqualTo("scheduled");

            schedules.pause(id, "holidays");
            assertThat(schedules.get(id)).satisfies(schedule -> {
                assertThat(schedule.paused()).isTrue();
                assertThat(schedule.note()).isEqualTo("holidays");
            });
            schedules.resume(id, "back");
            assertThat(schedules.get(id).paused()).isFalse();
            Eventually.assertThat(
                    schedules::list,
                    all -> assertThat(all).anySatisfy(schedule -> {
                        assertThat(schedule.id()).isEqualTo(id);
                        assertThat(schedule.taskName()).isEqualTo("echo");
                    }));
        } finally {
            schedules.delete(id);
        }
        assertThatThrownBy(() -> schedules.get(id))
                .isInstanceOfSatisfying(
                        ScheduleNotFoundException.class,
                        gone -> assertThat(gone.scheduleId()).isEqualTo(id))
                .hasMessageContaining(id);
    }

    @RealServerOnly("the embedded server has no schedules")
    @Test
    void submitsAgainAfterEachInterval(TaskClient tasks) {
        tasks.schedules().create(id, Timing.every(Duration.ofSeconds(1)), echo);
        try {
            Eventually.assertThat(
                    () -> tasks.schedules().get(id).recentTaskIds(),
                    ids -> assertThat(ids).hasSizeGreaterThan(1).doesNotHaveDuplicates());
            assertThat(tasks.handle(tasks.schedules().get(id).recentTaskIds().get(0))
                            .outcome()
                            .status())
                    .isEqualTo(TaskStatus.FINISHED);
        } finally {
            tasks.schedules().delete(id);
        }
    }

    @RealServerOnly("the embedded server has no schedules")
    @Test
    void refusesACronExpressionThatCannotBeRead(TaskClient tasks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tasks.schedules().create(id, Timing.cron("at noon"), echo))
                .withMessageContaining("refuses");
    }

    @Test
    void refusesWhatCannotBeMeant(TaskClient tasks) {
        assertThatThrownBy(() -> tasks.schedules()
                        .create(
                                id,
                                Timing.every(Duration.ofHours(1)),
                                tasks.submission("echo", "{\"txt\": 1}", SubmitOptions.defaults())))
                .isInstanceOf(InvalidParametersException.class)
                .hasMessageContaining("txt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tasks.schedules()
                        .create(
                                id,
                                Timing.every(Duration.ofHours(1)),
                                TaskSubmission.of(
                                        Echo.class,
                                        new Echo.Parameters("x"),
                                        SubmitOptions.defaults().delay(Duration.ofSeconds(1)))))
                .withMessageContaining("no delay");
        assertThatIllegalArgumentException().isThrownBy(() -> Timing.every(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Timing.cron(" "));
    }

    @EmbeddedOnly("a real server has schedules")
    @Test
    void saysThatTheEmbeddedServerHasNone(TaskClient tasks) {
        assertThatThrownBy(() -> tasks.schedules().list())
                .isInstanceOf(UnsupportedByServerException.class)
                .hasMessageContaining("schedules");
        assertThatThrownBy(() -> tasks.schedules().create(id, Timing.cron("0 3 * * *"), echo))
                .isInstanceOf(UnsupportedByServerException.class);
    }
}
