package org.computor.tasks.samples.ctutor;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a command answers. */
enum Output {
    TEXT,
    JSON;

    /** Reads the option, in any case. */
    static final class Converter implements ITypeConverter<Output> {

        @Override
        public Output convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "text" -> TEXT;
                case "json" -> JSON;
                default -> throw new TypeConversionException("it must be text or json, but is '" + value + "'");
            };
        }
    }
}
