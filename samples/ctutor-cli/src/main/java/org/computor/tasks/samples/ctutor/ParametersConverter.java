package org.computor.tasks.samples.ctutor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the parameters of a task: as they are, from a file ({@code @FILE}) or from standard input ({@code -}).
 *
 * @param in standard input
 */
record ParametersConverter(InputStream in) implements ITypeConverter<ParametersConverter.Json> {

    /** A JSON document that nobody has read yet. */
    record Json(String text) {}

    @Override
    public Json convert(String value) {
        String text = read(value);
        if (text.isBlank()) {
            throw new TypeConversionException("it is empty: write {} for no parameters, or leave the option out");
        }
        return new Json(text);
    }

    private String read(String value) {
        try {
            if (value.equals("-")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            return value.startsWith("@") ? Files.readString(Path.of(value.substring(1))) : value;
        } catch (IOException | InvalidPathException e) {
            throw new TypeConversionException("the file cannot be read: " + e);
        }
    }
}
