package org.computor.tasks.samples.testing.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The innermost step: a shell sets the limits of the processes to come, fills the working directory, and is gone. */
final class Launcher {

    /** Both dash and bash read it; they differ in the letter for processes. */
    private static final String SCRIPT = """
            ulimit -c 0
            ulimit -S -t "$1"; ulimit -H -t "$2"
            ulimit -f "$3"
            ulimit -n 256
            [ "$4" = 0 ] || ulimit -u "$4" 2>/dev/null || ulimit -p "$4"
            [ "$5" = 0 ] || ulimit -d "$5"
            cd "$6" || exit 125
            [ -z "$7" ] || cp -R "$7/." . || exit 125
            shift 7
            exec "$@"
            """;

    /** dash counts file sizes in blocks of 512 bytes, bash (as sh) too. */
    private static final int BLOCK = 512;

    private Launcher() {}

    /** @param memoryOfEach bytes that one process may have; 0 leaves it open */
    static List<String> arguments(Command command, long memoryOfEach) {
        Limits limits = command.limits();
        long cpu = Math.max(1, (limits.cpu().toMillis() + 999) / 1000);
        List<String> all = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                SCRIPT,
                "sh",
                String.valueOf(cpu),
                String.valueOf(cpu + 1),
                String.valueOf(limits.fileSize() / BLOCK),
                String.valueOf(limits.processes()),
                String.valueOf(memoryOfEach >> 10),
                command.work().toString(),
                command.workContent().map(Path::toString).orElse("")));
        all.addAll(command.arguments());
        return all;
    }

    /** All that the program finds in its environment. */
    static Map<String, String> environment(Command command) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "PATH", Installed.SEARCH_PATH,
                "HOME", "/tmp",
                "LANG", "C.UTF-8",
                "USER", "student"));
        all.putAll(command.environment());
        return all;
    }
}
