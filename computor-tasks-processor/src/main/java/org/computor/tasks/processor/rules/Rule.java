package org.computor.tasks.processor.rules;

import java.util.stream.Stream;

/** Judges one thing about a model. */
@FunctionalInterface
interface Rule<M> {

    /** What is wrong; nothing if it is as it should be. */
    Stream<Finding> check(M model);
}
