package org.computor.tasks.testkit.contract;

import org.computor.tasks.testkit.contract.ContractChange.Effect;

/** Who writes data of a shape, and who reads it. */
enum Side {
    /** Callers write, the task reads: it must go on taking all that it took. */
    PARAMETERS,
    /** The task writes, callers read: it must not hand back what it never did. */
    RESULT;

    /** The effect of allowing more than was locked. */
    Effect widening() {
        return this == PARAMETERS ? Effect.COMPATIBLE : Effect.BREAKING;
    }

    /** The effect of allowing less than was locked. */
    Effect narrowing() {
        return this == PARAMETERS ? Effect.BREAKING : Effect.COMPATIBLE;
    }
}
