package org.computor.tasks.samples.python;

import org.computor.tasks.TaskType;

/** The tasks that Python serves: all that a Java client has to know of them. */
public final class PythonTasks {

    /** The queue that Python's workers poll. */
    public static final String QUEUE = "computor-python";

    /** What Python's tasks take. */
    public record Text(String text) {}

    /** What {@code python_word_count} hands back. */
    public record WordCount(int words, String countedBy) {}

    /** Counts words. */
    public static final TaskType<Text, WordCount> WORD_COUNT =
            TaskType.of("python_word_count", Text.class, WordCount.class).onQueue(QUEUE);

    /** Never works. */
    public static final TaskType<Text, WordCount> FAILS =
            TaskType.of("python_fails", Text.class, WordCount.class).onQueue(QUEUE);

    /** Calls Java's {@link UpperCase}. */
    public static final TaskType<Text, String> CALLS_JAVA =
            TaskType.of("python_calls_java", Text.class, String.class).onQueue(QUEUE);

    private PythonTasks() {}
}
