package org.computor.tasks;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Steps that are undone, last first, when a later one fails or the task is cancelled. {@link BaseWorkflow#saga} hands
 * one in; not for implementing, since it may get more methods.
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

    /**
     * Takes a step that hands nothing back, and remembers how to undo it once it has been taken.
     *
     * @param name what a person would call the step; names what could not be undone
     * @param action takes the step
     * @param compensation undoes it; must be safe to call twice
     */
    void step(String name, Runnable action, Runnable compensation);

    /**
     * Makes sure of something that may be there already. It is undone if this task created it, and left alone if it was
     * there before. An action that throws may have created it all the same, so it is undone then too.
     *
     * @param name what a person would call the thing; names what could not be undone
     * @param action finds it or creates it; after a retry it must still tell what this task created
     * @param compensation removes it if this task created it; must be safe to call twice, and when nothing is there
     * @return what the action returned
     */
    <T> Ensured<T> ensure(String name, Supplier<Ensured<T>> action, Runnable compensation);

    /** Remembers how to undo something, before it is done. */
    void compensation(String name, Runnable compensation);
}
