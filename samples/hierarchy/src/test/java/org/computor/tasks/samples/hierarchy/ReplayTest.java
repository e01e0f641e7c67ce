package org.computor.tasks.samples.hierarchy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.testkit.EmbeddedOnly;
import org.computor.tasks.testkit.Histories;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Runs that were recorded go the same way with today's code. After a change that needs new ones: {@code mvn test
 * -Dtest=ReplayTest -Dhistories=record}.
 */
@EmbeddedOnly("a history is replayed without a server")
class ReplayTest {

    private static final Histories HISTORIES = Histories.in(Path.of("src/test/resources/histories"));
    private static final World WORLD = new World();

    @RegisterExtension
    static final TaskExtension server = WORLD.server().build();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @TestFactory
    Stream<DynamicTest> goTheSameWay() {
        return HISTORIES.replay();
    }

    @Test
    @EnabledIfSystemProperty(named = "histories", matches = "record")
    void record(TaskClient tasks) {
        HISTORIES.record("deployed", tasks, tasks.submit(DeployHierarchy.class, WORLD.deployment("kit", false)));
        HISTORIES.record("planned", tasks, tasks.submit(DeployHierarchy.class, WORLD.deployment("tum", true)));
        WORLD.gitlab.forbid("eth/prog/2026", true);
        HISTORIES.record("undone", tasks, tasks.submit(DeployHierarchy.class, WORLD.deployment("eth", false)));
    }
}
