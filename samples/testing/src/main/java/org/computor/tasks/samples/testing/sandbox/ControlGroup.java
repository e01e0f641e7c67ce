package org.computor.tasks.samples.testing.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A group of the kernel's that bounds memory and processes of one run as a whole; closed when the run is over. */
final class ControlGroup implements AutoCloseable {

    private static final int RETRIES = 50;

    private final List<Path> directories;
    private final Path deaths;

    private ControlGroup(List<Path> directories, Path deaths) {
        this.directories = directories;
        this.deaths = deaths;
    }

    /** Where groups can be made on this host. */
    enum Kind {
        V1("memory and processes of a run bounded by control groups (v1)") {
            @Override
            ControlGroup create(Limits limits) throws IOException {
                Path memory = Files.createDirectory(MEMORY_V1.resolve(uniqueName()));
                write(memory.resolve("memory.limit_in_bytes"), limits.memory());
                if (Files.exists(memory.resolve("memory.memsw.limit_in_bytes"))) {
                    write(memory.resolve("memory.memsw.limit_in_bytes"), limits.memory());
                }
                Path pids = Files.createDirectory(PIDS_V1.resolve(memory.getFileName()));
                write(pids.resolve("pids.max"), limits.processes() + OWN_PROCESSES);
                return new ControlGroup(List.of(memory, pids), memory.resolve("memory.oom_control"));
            }
        },
        V2("memory and processes of a run bounded by a control group (v2)") {
            @Override
            ControlGroup create(Limits limits) throws IOException {
                Path group = Files.createDirectory(ROOT.resolve(uniqueName()));
                write(group.resolve("memory.max"), limits.memory());
                if (Files.exists(group.resolve("memory.swap.max"))) {
                    write(group.resolve("memory.swap.max"), 0);
                }
                write(group.resolve("pids.max"), limits.processes() + OWN_PROCESSES);
                return new ControlGroup(List.of(group), group.resolve("memory.events"));
            }
        },
        NONE("no control group can be made here: memory is bounded for each process, not for a run as a whole") {
            @Override
            ControlGroup create(Limits limits) {
                return new ControlGroup(List.of(), Path.of("/dev/null"));
            }
        };

        private static final Path ROOT = Path.of("/sys/fs/cgroup");
        private static final Path MEMORY_V1 = ROOT.resolve("memory");
        private static final Path PIDS_V1 = ROOT.resolve("pids");

        /** bubblewrap, and the first process of the new namespace. */
        private static final int OWN_PROCESSES = 2;

        final String description;

        Kind(String description) {
            this.description = description;
        }

        abstract ControlGroup create(Limits limits) throws IOException;

        /** The best that works here, tried. */
        static Kind find() {
            for (Kind kind : List.of(V1, V2)) {
                try (ControlGroup group = kind.create(Limits.DEFAULT)) {
                    if (Files.isRegularFile(group.deaths)) {
                        return kind;
                    }
                } catch (IOException | UncheckedIOException notHere) {
                    // the next kind, then; which one was taken is said in the description
                }
            }
            return NONE;
        }

        private static String uniqueName() {
            return "computor-" + UUID.randomUUID();
        }

        private static void write(Path file, long value) throws IOException {
            Files.writeString(file, String.valueOf(value));
        }
    }

    /** Directories into whose {@code cgroup.procs} the first process of the run writes its id. */
    List<Path> directories() {
        return directories;
    }

    /** Whether the kernel killed for want of memory. */
    boolean outOfMemory() {
        try {
            return Files.readAllLines(deaths).stream()
                    .anyMatch(line -> line.startsWith("oom_kill ") && !line.equals("oom_kill 0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills what is left in it. */
    void kill() {
        for (Path directory : directories) {
            processes(directory).forEach(id -> ProcessHandle.of(id).ifPresent(ProcessHandle::destroyForcibly));
        }
    }

    private static List<Long> processes(Path directory) {
        try {
            List<Long> ids = new ArrayList<>();
            for (String line : Files.readAllLines(directory.resolve("cgroup.procs"))) {
                ids.add(Long.valueOf(line));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path directory : directories) {
            remove(directory);
        }
    }

    /** A dying process stays in its group for a moment. */
    private void remove(Path directory) throws IOException {
        for (int i = 0; ; i++) {
            try {
                Files.delete(directory);
                return;
            } catch (IOException e) {
                if (i == RETRIES) {
                    throw e;
                }
                kill();
                java.util.concurrent.locks.LockSupport.parkNanos(5_000_000L);
            }
        }
    }
}
