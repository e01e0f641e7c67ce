package org.computor.tasks.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Collectors;
import org.computor.tasks.registry.TaskRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file, {@code tasks.lock.json}, that holds what callers, queued and running work, and other languages rely on:
 * names, queues, timeouts, the shapes of parameters and results, activities. It is committed; a test of one line keeps
 * the code to it:
 *
 * <pre>{@code
 * @Test
 * void breaksNoPromise() {
 *     ContractLock.of(Greet.class).check();
 * }
 * }</pre>
 *
 * <p>A change that breaks somebody fails the test, and the message says what, for whom, and how to accept it. A
 * compatible change is logged.
 */
public final class ContractLock {

    /** The name of the file, in the folder of the module. */
    public static final String FILE = "tasks.lock.json";

    /** The system property that makes {@link #check} accept every change, if it is {@code accept}. */
    public static final String PROPERTY = "computor.tasks.lock";

    private static final Logger LOG = LoggerFactory.getLogger(ContractLock.class);

    private final TaskRegistry registry;
    private final Path file;

    private ContractLock(TaskRegistry registry, Path file) {
        this.registry = registry;
        this.file = file;
    }

    /**
     * The lock of the tasks and activities that were compiled together with this class: those in the same folder or
     * jar. The file is {@value #FILE} in the working directory, which is the module's in a test of Maven or Gradle.
     */
    public static ContractLock of(Class<?> oneOfThem) {
        CodeSource source = oneOfThem.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalArgumentException(oneOfThem.getName() + " is no class of a module of yours");
        }
        return of(TaskRegistry.read(path(source.getLocation())));
    }

    private static Path path(URL location) {
        try {
            return Path.of(URI.create(location.toURI().toString()));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(location + " is not a valid location", e);
        }
    }

    /** The lock of these tasks and activities. The file is {@value #FILE} in the working directory. */
    public static ContractLock of(TaskRegistry registry) {
        return new ContractLock(registry, Path.of(FILE));
    }

    /** The same with another file. */
    public ContractLock at(Path other) {
        return new ContractLock(registry, other);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /**
     * Compares, and fails if the code breaks what is locked. With the system property {@value #PROPERTY} set to
     * {@code accept} it writes the file instead.
     *
     * @throws AssertionError if a change breaks somebody, or the file is missing; the message says how to go on
     */
    public void check() {
        if ("accept".equals(System.getProperty(PROPERTY))) {
            accept();
            return;
        }
        if (!Files.exists(file)) {
            throw new AssertionError(file + " is missing; to lock what the code promises now, " + howToAccept());
        }
        List<ContractChange> changes = changes();
        List<ContractChange> breaking =
                changes.stream().filter(ContractChange::isBreaking).toList();
        if (!breaking.isEmpty()) {
            throw new AssertionError("breaks what " + file + " holds:" + list(breaking) + "\nTo break it all the same, "
                    + howToAccept());
        }
        if (!changes.isEmpty()) {
            LOG.info(
                    "{} does not have yet what nobody has to mind:{}\nTo add it, {}",
                    file,
                    list(changes),
                    howToAccept());
        }
    }

    /**
     * What is different, the breaking first; nothing if the code is as the file says.
     *
     * @throws IllegalArgumentException if the file is no contract lock
     * @throws UncheckedIOException if it cannot be read
     */
    public List<ContractChange> changes() {
        try {
            return ContractChanges.between(Contract.read(Files.readString(file)), Contract.of(registry)).stream()
                    .sorted((one, other) -> one.effect().compareTo(other.effect()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " cannot be compared: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Writes what the code promises now.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void accept() {
        try {
            Files.writeString(file, Contract.of(registry).write());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static String howToAccept() {
        return "run this test once with -D" + PROPERTY + "=accept, and commit the file.";
    }

    private static String list(List<ContractChange> changes) {
        return changes.stream().map(change -> "\n  - " + change).collect(Collectors.joining());
    }
}
