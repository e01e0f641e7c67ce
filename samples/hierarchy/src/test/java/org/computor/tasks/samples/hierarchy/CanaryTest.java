package org.computor.tasks.samples.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.gitlab.fake.Behaviour;
import org.computor.tasks.samples.gitlab.fake.Chaos;
import org.computor.tasks.samples.hierarchy.DeployHierarchy.Deployed;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** Looks for the token in the whole database, in every history and in the log, whatever goes wrong on the way. */
class CanaryTest {

    private static final World WORLD = new World();
    private static final String WRONG = "canary-glpat-wrong";

    @RegisterExtension
    static final TaskExtension server = WORLD.server().build();

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void recordTheLog() {
        log.start();
        root().addAppender(log);
        Stream.of("org.computor.tasks", "io.temporal", "org.gitlab4j", "org.flywaydb", "org.jdbi")
                .forEach(name -> ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.DEBUG));
    }

    @AfterEach
    void stopRecording() {
        root().detachAppender(log);
        Stream.of("org.computor.tasks", "io.temporal", "org.gitlab4j", "org.flywaydb", "org.jdbi")
                .forEach(name -> ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.ERROR));
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void standsNowhere(TaskClient tasks) {
        WORLD.gitlab.behave(Behaviour.ideal().chaos(Chaos.of(4, 15)));
        TaskHandle<Deployed> deployed = tasks.submit(DeployHierarchy.class, WORLD.deployment("kit", false));
        World.awaitEnd(deployed);
        assertThat(deployed).isFinished();
        WORLD.gitlab.behave(Behaviour.ideal());
        DeployHierarchy.Parameters parameters = WORLD.deployment("tum", false);
        WORLD.secrets.keep("gitlab-tum", WRONG);
        TaskHandle<Deployed> refused = tasks.submit(DeployHierarchy.class, parameters);
        assertThat(refused).hasFailed(TaskFailure.Kind.THREW).hasMessageContaining("401");

        assertClean(dump());
        assertClean(List.of(history(tasks, deployed), history(tasks, refused)));
        assertThat(log.list).isNotEmpty();
        assertClean(List.copyOf(log.list).stream().map(CanaryTest::text).toList());
        assertThat(WORLD.secrets.find("gitlab-kit")).contains(World.TOKEN);
    }

    private static String history(TaskClient tasks, TaskHandle<?> task) {
        return tasks.temporal().fetchHistory(task.id()).toJson(false);
    }

    /** Every row of every table that is ours. */
    private static List<String> dump() {
        return WORLD.database.jdbi().withHandle(handle -> {
            List<String> rows = new ArrayList<>();
            List<String> tables = handle.createQuery(
                            "select table_name from information_schema.tables where table_schema = 'public'")
                    .mapTo(String.class)
                    .list();
            assertThat(tables).contains("secret", "organization", "course");
            for (String table : tables) {
                rows.addAll(handle.createQuery("select row_to_json(t)::text from \"" + table + "\" t")
                        .mapTo(String.class)
                        .list());
            }
            return rows;
        });
    }

    private static String text(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        return event.getFormattedMessage() + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
    }

    private static void assertClean(List<String> texts) {
        assertThat(texts).isNotEmpty();
        for (String canary : List.of(World.TOKEN, WRONG)) {
            byte[] bytes = canary.getBytes(StandardCharsets.UTF_8);
            assertThat(texts)
                    .noneMatch(text -> text.contains(canary)
                            || text.contains(HexFormat.of().formatHex(bytes))
                            || text.contains(Base64.getEncoder().encodeToString(bytes)));
        }
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
