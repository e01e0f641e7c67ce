package org.computor.tasks.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a compiler made of sources.
 *
 * @param output where it wrote
 * @param succeeded whether there was no error
 * @param problems the errors, and the warnings of the processor
 */
public record Compilation(Path output, boolean succeeded, List<Problem> problems) {

    /**
     * An error or a warning.
     *
     * @param file of the source, or an empty text for one that stands nowhere
     */
    public record Problem(String file, long line, String message) {

        private static final Pattern CODE = Pattern.compile("^\\[([a-z][a-z-]+)] ");

        /** The code in brackets; an error of the compiler itself has none. */
        String code() {
            Matcher code = CODE.matcher(message);
            return code.find() ? code.group(1) : "compiler: " + message;
        }

        @Override
        public String toString() {
            return line + " " + code();
        }
    }

    public URLClassLoader loader() {
        try {
            return new URLClassLoader(new URL[] {output.toUri().toURL()}, Compilation.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(output.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
