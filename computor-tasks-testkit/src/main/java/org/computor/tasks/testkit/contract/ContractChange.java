package org.computor.tasks.testkit.contract;

/**
 * One difference between the locked contract and that of the code.
 *
 * @param effect what it does to those who rely on the contract
 * @param subject the task or activity, and the field in it: {@code task 'greet', parameters.name}
 * @param message what has changed, and what that does
 */
public record ContractChange(Effect effect, String subject, String message) {

    /** What a change does to callers, and to work that is queued or running. */
    public enum Effect {
        /** Somebody who did well with the locked contract fails with the new one. */
        BREAKING,
        /** Nobody who relies on the locked contract notices. */
        COMPATIBLE
    }

    /** Whether somebody who relies on the locked contract fails. */
    public boolean isBreaking() {
        return effect == Effect.BREAKING;
    }

    @Override
    public String toString() {
        return subject + ": " + message;
    }
}
