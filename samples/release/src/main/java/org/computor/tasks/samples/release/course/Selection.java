package org.computor.tasks.samples.release.course;

import java.util.List;

/**
 * Which directories are released; all of them if none is named.
 *
 * @param directories named ones
 * @param ascendants whether those around them are released too
 * @param descendants whether those in them are released too
 */
public record Selection(List<String> directories, boolean ascendants, boolean descendants) {

    boolean takes(String directory) {
        return directories.isEmpty()
                || directories.stream()
                        .anyMatch(named -> named.equals(directory)
                                || (ascendants && named.startsWith(directory + "/"))
                                || (descendants && directory.startsWith(named + "/")));
    }
}
