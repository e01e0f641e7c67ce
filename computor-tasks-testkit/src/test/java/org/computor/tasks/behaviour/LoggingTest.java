package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.Map;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.NoParameters;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

class LoggingTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Chatty.class).queues("logging").build();

    /** Logs. */
    @RegisterTask(name = "logging_chatty", queue = "logging")
    static class Chatty extends BaseWorkflow<NoParameters, String> {

        @ActivityInterface
        public interface Step {

            @ActivityMethod(name = "logging_step")
            String step();
        }

        @RegisterActivities
        static class Stepping implements Step {

            @Override
            public String step() {
                LoggerFactory.getLogger(Chatty.class).info("in an activity");
                return "";
            }
        }

        private final Step step = activities(Step.class);

        @Override
        public WorkflowResult<String> run(NoParameters parameters) {
            log().info("in a task");
            return WorkflowResult.completed(step.step());
        }
    }

    @Test
    void everyLineSaysOfWhichTaskItIs(TaskClient tasks) {
        Logger logger = (Logger) LoggerFactory.getLogger(Chatty.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent line) {
                line.prepareForDeferredProcessing(); // reads the MDC of this thread
                super.append(line);
            }
        };
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);

        TaskHandle<String> handle = tasks.submit(Chatty.class, new NoParameters());
        assertThat(handle).hasResult("");
        logger.detachAppender(lines);

        Map<String, String> task = Map.of("WorkflowId", handle.id(), "WorkflowType", "logging_chatty");
        assertThat(lines.list)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.getMDCPropertyMap()).containsAllEntriesOf(task));
        assertThat(lines.list.get(0).getMDCPropertyMap())
                .containsEntry("TaskQueue", "logging")
                .containsKeys("RunId", "Namespace");
        assertThat(lines.list.get(1).getMDCPropertyMap())
                .containsEntry("ActivityType", "logging_step")
                .containsEntry("Attempt", "1")
                .containsKeys("RunId", "ActivityId");
    }
}
