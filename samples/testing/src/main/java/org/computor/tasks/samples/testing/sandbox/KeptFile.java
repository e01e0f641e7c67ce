package org.computor.tasks.samples.testing.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps one file of a program that writes into memory. A directory of the host's that student code can write to would
 * be theirs to fill, with as many files and folders as they like; a single file has a limit.
 */
public final class KeptFile {

    private static final String SCRIPT = """
            from=$1; to=$2; shift 2
            "$@"
            status=$?
            [ ! -f "$from" ] || cat "$from" > "$to"
            exit $status
            """;

    private KeptFile() {}

    /**
     * Runs a program, then writes what it left in one file into another, and ends as it did.
     *
     * @param from where the program writes it
     * @param to an empty file, mounted writable
     */
    public static List<String> arguments(Path from, Path to, List<String> program) {
        List<String> all = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, "sh", from.toString(), to.toString()));
        all.addAll(program);
        return all;
    }
}
