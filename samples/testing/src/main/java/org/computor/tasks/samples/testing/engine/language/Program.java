package org.computor.tasks.samples.testing.engine.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is built and run.
 *
 * @param sources files, relative to the working directory; never empty
 * @param compiler a command in place of the language's own
 * @param flags in place of the language's own
 * @param linkerFlags added at the end
 * @param arguments what the program is given
 * @param memory bytes that it may use
 */
public record Program(
        List<String> sources,
        @Nullable String compiler,
        @Nullable List<String> flags,
        List<String> linkerFlags,
        List<String> arguments,
        long memory) {

    public Program {
        sources = List.copyOf(sources);
        arguments = List.copyOf(arguments);
        linkerFlags = List.copyOf(linkerFlags);
        flags = flags == null ? null : List.copyOf(flags);
    }
}
