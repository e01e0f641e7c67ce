package org.computor.tasks.registry;

import java.time.Duration;
import java.util.Optional;
import org.computor.tasks.TaskType;
import org.computor.tasks.spi.TaskDescriptor;

/** A task, as the index has it. */
public interface RegisteredTask {
    String name();

    String queue();

    boolean pinned();

    Duration executionTimeout();

    String description();

    String className();

    String parametersSchema();

    String resultSchema();

    TaskType<?, ?> type();

    Optional<TaskDescriptor<?, ?>> descriptor();
}
