package org.computor.tasks.samples.testing.git;

/** Which commit of a repository: by its hash, or by a name that may move. */
public sealed interface Revision {

    /** What git is asked for. */
    String ref();

    /** The newest commit of a branch. */
    record Branch(String name) implements Revision {

        @Override
        public String ref() {
            return "refs/heads/" + name;
        }
    }

    /** The commit that a tag names. */
    record Tag(String name) implements Revision {

        @Override
        public String ref() {
            return "refs/tags/" + name;
        }
    }

    /** The newest commit of a merge request, where GitLab keeps it. */
    record MergeRequest(int number) implements Revision {

        @Override
        public String ref() {
            return "refs/merge-requests/" + number + "/head";
        }
    }

    /**
     * A commit itself.
     *
     * @param hash in lower case; may be cut short
     */
    record Commit(String hash) implements Revision {

        private static final int SHA_1 = 40;
        private static final int SHA_256 = 64;

        @Override
        public String ref() {
            return hash;
        }

        boolean isWhole() {
            return hash.length() == SHA_1 || hash.length() == SHA_256;
        }
    }
}
