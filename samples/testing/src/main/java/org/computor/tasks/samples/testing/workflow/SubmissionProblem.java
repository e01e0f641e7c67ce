package org.computor.tasks.samples.testing.workflow;

/**
 * Something that keeps a submission from being tested.
 *
 * @param kind what
 * @param path which file, from the folder of the assignment
 * @param message what is wrong and how it is mended, for the student
 */
public record SubmissionProblem(Kind kind, String path, String message) {

    /** The rules of a submission. */
    public enum Kind {
        /** A file that has to be handed in is not there. */
        MISSING,
        /** A file that does not belong to the assignment. */
        EXTRA,
        /** Larger than a submission may be. */
        TOO_LARGE,
        /** A link that leads out of the repository. */
        LEAVES_TREE
    }
}
