package org.computor.tasks.samples.testing.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * bubblewrap: namespaces of its own for files, processes, network, users and the rest. Programs see the system's own
 * programs read-only, the mounts of their command, and a working directory in memory.
 */
final class Bubblewrap implements Sandbox {

    /** First step: the status file, the filter, the control groups, and from then on nothing of the worker's. */
    private static final String ENTER = """
            exec 3>"$1" 4<"$2"; shift 2
            while [ "$1" != -- ]; do echo $$ > "$1/cgroup.procs" || exit 125; shift; done
            shift
            exec "$@"
            """;

    private final Path program;
    private final SandboxSettings settings;
    private final ControlGroup.Kind groups;
    private final boolean root;
    private final List<String> system;
    private final Optional<byte[]> filter = SystemCallFilter.forThisMachine();

    private Bubblewrap(Path program, SandboxSettings settings, ControlGroup.Kind groups, boolean root) {
        this.program = program;
        this.settings = settings;
        this.groups = groups;
        this.root = root;
        this.system = SystemFiles.arguments();
    }

    /** @throws SandboxUnavailableException if it is missing, does not work, or a probe gets out */
    static Bubblewrap prove(SandboxSettings settings) throws SandboxUnavailableException {
        Path program = locate(settings.bubblewrap())
                .orElseThrow(() -> new SandboxUnavailableException(missing(settings.bubblewrap())));
        boolean root = "root".equals(System.getProperty("user.name"));
        Bubblewrap candidate = new Bubblewrap(program, settings, ControlGroup.Kind.find(), root);
        Probe.run(candidate);
        return candidate;
    }

    private static String missing(Path program) {
        return "Student code runs only in a sandbox, and bubblewrap (" + program + ") is not here. Install it (Debian:"
                + " apt-get install bubblewrap), name it in COMPUTOR_SANDBOX_BWRAP, or, where nobody else's code runs,"
                + " allow runs without a sandbox with COMPUTOR_SANDBOX=none.";
    }

    private static Optional<Path> locate(Path program) {
        Stream<Path> candidates = program.isAbsolute()
                ? Stream.of(program)
                : Stream.of("/usr/bin", "/usr/local/bin")
                        .map(folder -> Path.of(folder).resolve(program));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    @Override
    public Execution run(Command command) throws SandboxUnavailableException {
        Path status = null;
        Path calls = null;
        try (ControlGroup group = groups.create(command.limits())) {
            status = Files.createTempFile("sandbox", ".status");
            calls = Files.createTempFile("sandbox", ".filter");
            Files.write(calls, filter.orElse(new byte[0]));
            ProcessBuilder builder = new ProcessBuilder(arguments(command, group, status, calls));
            builder.environment().clear();
            builder.environment().put("PATH", "/usr/bin:/bin");
            builder.directory(new File("/"));
            Supervisor.Observation seen = Supervisor.run(builder, command, group::kill);
            boolean outOfMemory = group.outOfMemory();
            if (seen.stopped() == Supervisor.Stopped.NOT && !outOfMemory && !started(status)) {
                throw new SandboxUnavailableException("bubblewrap could not set up the sandbox: "
                        + seen.standardError().strip());
            }
            return Judgement.of(seen, command, outOfMemory);
        } catch (IOException e) {
            throw new SandboxUnavailableException("could not set up the sandbox: " + e.getMessage(), e);
        } finally {
            delete(status);
            delete(calls);
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) throws SandboxUnavailableException {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new SandboxUnavailableException("could not remove " + file, e);
        }
    }

    /** bubblewrap writes the exit code here only if the program was started; the program cannot. */
    private static boolean started(Path status) throws IOException {
        return Files.readString(status).contains("\"exit-code\"");
    }

    private List<String> arguments(Command command, ControlGroup group, Path status, Path calls) {
        List<String> all = new ArrayList<>(List.of("/bin/sh", "-c", ENTER, "sh", status.toString(), calls.toString()));
        group.directories().forEach(directory -> all.add(directory.toString()));
        all.add("--");
        if (root) {
            String id = String.valueOf(settings.userId());
            all.addAll(List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups", "--no-new-privs", "--"));
        }
        all.add(program.toString());
        all.addAll(List.of("--json-status-fd", "3", "--unshare-all", "--unshare-user", "--disable-userns"));
        all.addAll(List.of("--die-with-parent", "--new-session", "--cap-drop", "ALL", "--hostname", "sandbox"));
        all.addAll(filter.isPresent() ? List.of("--seccomp", "4") : List.of());
        all.addAll(system);
        all.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        String size = String.valueOf(command.limits().workSize());
        all.addAll(List.of("--size", size, "--tmpfs", "/dev/shm", "--remount-ro", "/dev"));
        all.addAll(List.of("--size", size, "--tmpfs", "/tmp"));
        command.workContent().ifPresent(content -> bind(all, Command.Mount.readOnly(content)));
        command.mounts().forEach(mount -> bind(all, mount));
        all.addAll(List.of("--size", size, "--tmpfs", command.work().toString()));
        all.addAll(List.of("--remount-ro", "/", "--clearenv"));
        Launcher.environment(command).forEach((name, value) -> all.addAll(List.of("--setenv", name, value)));
        all.add("--");
        long memoryOfEach = groups == ControlGroup.Kind.NONE ? command.limits().memory() : 0;
        all.addAll(Launcher.arguments(command, memoryOfEach));
        return all;
    }

    private static void bind(List<String> all, Command.Mount mount) {
        String path = mount.path().toString();
        all.addAll(List.of(mount.writable() ? "--bind" : "--ro-bind", path, path));
    }

    @Override
    public String description() {
        return "bubblewrap, " + (root ? "as user " + settings.userId() : "as the worker's user without its rights")
                + "; " + groups.description
                + (filter.isPresent() ? "" : "; no filter of system calls is known for this kind of machine");
    }
}
