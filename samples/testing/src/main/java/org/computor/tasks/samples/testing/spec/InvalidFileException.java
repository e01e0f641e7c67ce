package org.computor.tasks.samples.testing.spec;

import java.io.IOException;
import java.nio.file.Path;

/** A file is there but does not have its format; the message names the file, the field and the mend. */
public class InvalidFileException extends IOException {

    private static final long serialVersionUID = 1;

    InvalidFileException(Path file, String problem) {
        super(file.getFileName() + ": " + problem);
    }
}
