package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compilers that are called as GNU's are. */
final class Gnu {

    private static final String PROGRAM = "program";

    private Gnu() {}

    static Invocation compile(Program program, String compiler, List<String> defaultFlags, Path output) {
        List<String> command = new ArrayList<>();
        command.add(program.compiler() != null ? program.compiler() : compiler);
        command.addAll(program.flags() != null ? program.flags() : defaultFlags);
        command.addAll(program.sources());
        command.addAll(List.of("-o", output.resolve(PROGRAM).toString()));
        command.addAll(program.linkerFlags());
        return Invocation.of(command);
    }

    static Invocation run(Program program, Path output) {
        List<String> command = new ArrayList<>(List.of(output.resolve(PROGRAM).toString()));
        command.addAll(program.arguments());
        return Invocation.of(command);
    }
}
