package org.computor.tasks.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The compiled class that an index entry speaks of, looked at without loading it. Incremental compilers leave entries
 * of classes that were deleted or are no longer annotated.
 */
final class ClassFile {

    private static final String ANNOTATIONS = "Lorg/computor/tasks/annotations/";

    private final byte[] bytes;

    private ClassFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static Optional<ClassFile> find(String className, ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(className.replace('.', '/') + ".class")) {
            return in == null ? Optional.empty() : Optional.of(new ClassFile(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the class file of " + className + " cannot be read", e);
        }
    }

    /** Whether an annotation is named in the constants of the class. */
    boolean mentions(String annotation) {
        byte[] wanted = (ANNOTATIONS + annotation + ";").getBytes(StandardCharsets.US_ASCII);
        for (int start = 0; start <= bytes.length - wanted.length; start++) {
            if (matches(wanted, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(byte[] wanted, int start) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[start + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
