package org.computor.tasks.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * What an earlier compilation generated, and the Eclipse compiler would not let this one write again: it refuses a
 * source when it finds its class on the class path, javac does not. So the class is taken away first, before the
 * compiler looks at it; one that is somebody's own stays.
 */
final class OldOutput {

    private static final String[] GENERATED = {"org/computor/tasks/spi/", "io/temporal/activity/ActivityOptions"};

    private final Filer filer;
    private final boolean inTheWay;

    OldOutput(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.inTheWay = environment.getClass().getName().startsWith("org.eclipse.jdt.");
    }

    /** @param generated the class that is to be generated */
    void remove(String generated) throws IOException {
        if (!inTheWay) {
            return;
        }
        int dot = generated.lastIndexOf('.');
        try {
            FileObject old = filer.getResource(
                    StandardLocation.CLASS_OUTPUT,
                    dot < 0 ? "" : generated.substring(0, dot),
                    generated.substring(dot + 1) + ".class");
            if (isGenerated(old)) {
                old.delete();
            }
        } catch (FileNotFoundException | NoSuchFileException e) {
            return; // nothing is in the way
        }
    }

    private static boolean isGenerated(FileObject file) throws IOException {
        try (InputStream in = file.openInputStream()) {
            String constants = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            for (String generated : GENERATED) {
                if (constants.contains(generated)) {
                    return true;
                }
            }
            return false;
        }
    }
}
