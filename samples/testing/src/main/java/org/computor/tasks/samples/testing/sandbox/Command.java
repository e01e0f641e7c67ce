package org.computor.tasks.samples.testing.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One program to run. It sees the system's own programs, the mounts, and nothing else; every path is the same inside
 * and outside.
 *
 * @param arguments the program and its arguments
 * @param environment all of its environment, besides PATH, HOME, LANG and USER
 * @param work its working directory, which exists; the program sees a private copy of what {@code workContent} holds,
 *     in memory, and nothing that it writes there is kept
 * @param workContent what it finds there
 * @param mounts what else it sees
 * @param standardInput what it reads
 * @param limits what it may use
 * @param cancelled asked several times a second
 */
public record Command(
        List<String> arguments,
        Map<String, String> environment,
        Path work,
        Optional<Path> workContent,
        List<Mount> mounts,
        String standardInput,
        Limits limits,
        BooleanSupplier cancelled) {

    /**
     * A directory or file that the program sees.
     *
     * @param path where, inside and outside
     * @param writable whether it may write there; what it writes is kept. Of a file the size is limited, of a directory
     *     nothing but the size of each file in it: for compilers, and not for what students wrote
     */
    public record Mount(Path path, boolean writable) {

        public static Mount readOnly(Path path) {
            return new Mount(path, false);
        }

        public static Mount writable(Path path) {
            return new Mount(path, true);
        }
    }

    public Command {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
        mounts = List.copyOf(mounts);
    }

    /** A command in an empty directory that sees nothing else and reads nothing. */
    public static Command of(Path work, Limits limits, List<String> arguments) {
        return new Command(arguments, Map.of(), work, Optional.empty(), List.of(), "", limits, () -> false);
    }

    public Command withEnvironment(Map<String, String> variables) {
        return new Command(arguments, variables, work, workContent, mounts, standardInput, limits, cancelled);
    }

    public Command withContent(Path content) {
        return new Command(
                arguments, environment, work, Optional.of(content), mounts, standardInput, limits, cancelled);
    }

    public Command withMounts(List<Mount> more) {
        List<Mount> all = new ArrayList<>(mounts);
        all.addAll(more);
        return new Command(arguments, environment, work, workContent, all, standardInput, limits, cancelled);
    }

    public Command withStandardInput(String text) {
        return new Command(arguments, environment, work, workContent, mounts, text, limits, cancelled);
    }

    public Command cancelledWhen(BooleanSupplier condition) {
        return new Command(arguments, environment, work, workContent, mounts, standardInput, limits, condition);
    }
}
