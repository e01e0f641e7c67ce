package org.computor.tasks;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Steps that are undone, last first, when a later one fails or the task is cancelled. See {@link BaseWorkflow#saga}.
 */
public interface Saga {

    /**
     * Takes a step, and remembers how to undo it once it has been taken.
     *
     * @param name what a person would call the step; names what could not be undone
     * @param action takes the step
     * @param compensation undoes it, given what the action returned; must be safe to call twice
     * @return what the action returned
     */
    <T> T step(String name, Supplier<T> action, Consumer<? super T> compensation);

    /** Remembers how to undo something, before it is done. */
    void compensation(String name, Runnable compensation);
}
