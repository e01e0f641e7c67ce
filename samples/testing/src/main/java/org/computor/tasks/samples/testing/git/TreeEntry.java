package org.computor.tasks.samples.testing.git;

/**
 * A file of a commit.
 *
 * @param path from the root of the repository
 * @param kind what it is
 * @param size in bytes; 0 for a submodule
 * @param hash of its content
 */
public record TreeEntry(String path, Kind kind, long size, String hash) {

    /** What a path of a commit names; folders are not listed. */
    public enum Kind {
        FILE,
        LINK,
        SUBMODULE;

        static Kind ofMode(String mode) {
            return switch (mode) {
                case "120000" -> LINK;
                case "160000" -> SUBMODULE;
                default -> FILE;
            };
        }
    }
}
