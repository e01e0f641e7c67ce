package org.computor.tasks.registry;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The compiled class that an index entry speaks of, looked at without loading it. Incremental compilers leave entries
 * of classes that were deleted or are no longer annotated, and files of nested classes that were deleted.
 *
 * @param className its binary name
 */
@SuppressWarnings("ArrayRecordComponent") // neither compared nor handed out
record ClassFile(String className, byte[] bytes) {

    private static final String SUFFIX = ".class";
    private static final byte TEXT = 1; // the tag of a text among the constants

    /** Where class files are read from. */
    @FunctionalInterface
    interface Source {
        Optional<byte[]> read(String path) throws IOException;
    }

    /** A class, unless it is one that the class around it no longer has. */
    static Optional<ClassFile> find(String className, Source source) throws IOException {
        Optional<byte[]> bytes = source.read(path(className));
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        ClassFile found = new ClassFile(className, bytes.get());
        return found.isNested() && !hasAround(className, source) ? Optional.empty() : Optional.of(found);
    }

    private boolean isNested() {
        return className.indexOf('$') >= 0 && mentions("NestHost");
    }

    // A $ may also be part of a name that somebody chose: the longest name that is a class is the one around it
    private static boolean hasAround(String className, Source source) throws IOException {
        for (int end = className.lastIndexOf('$'); end > 0; end = className.lastIndexOf('$', end - 1)) {
            String around = className.substring(0, end);
            Optional<byte[]> bytes = source.read(path(around));
            if (bytes.isPresent()) {
                return new ClassFile(around, bytes.get()).mentions(className.replace('.', '/'));
            }
        }
        return false;
    }

    static boolean isOne(String path) {
        return path.endsWith(SUFFIX);
    }

    static String path(String className) {
        return className.replace('.', '/').concat(SUFFIX);
    }

    static String name(String path) {
        return path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
    }

    /** Whether this text is among the constants of the class: the name of another class, or of an annotation's type. */
    boolean mentions(String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(constant(text));
    }

    // As it stands in a class file, each character a byte: its tag, its length and its bytes
    private static String constant(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(TEXT);
        try {
            new DataOutputStream(bytes).writeUTF(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text + " is too long to be a constant of a class", e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
