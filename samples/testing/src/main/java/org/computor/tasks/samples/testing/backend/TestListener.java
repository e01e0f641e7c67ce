package org.computor.tasks.samples.testing.backend;

/** Hears how far a run is, and says whether it should go on. Called from the thread that runs the tests. */
public interface TestListener {

    /** Nobody listens, and nobody cancels. */
    TestListener NONE = (done, total, name) -> {};

    /** So many tests of all are done, and the one of this name comes next; with the last one done, it is empty. */
    void progress(int done, int total, String name);

    /** Whether to stop; asked several times a second, from any thread. What runs is killed within a second or two. */
    default boolean cancelled() {
        return false;
    }
}
