package org.computor.tasks.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a worker finds the value of a secret: the environment, files, or a store of the user's. */
@FunctionalInterface
public interface SecretResolver {

    /**
     * Looks up a secret. Called each time that an activity resolves one, so that a changed value counts at once; by
     * many threads at the same time, those of the activities, each of which waits for the answer.
     *
     * @param name a name that the worker hands out
     * @return its value, or nothing if there is none of that name
     */
    Optional<String> find(String name);

    /** The variables of the process, each by its own name. */
    static SecretResolver environment() {
        return environment(System.getenv());
    }

    /** Like {@link #environment()}, with these variables. */
    static SecretResolver environment(Map<String, String> variables) {
        return name -> Optional.ofNullable(variables.get(name));
    }

    /**
     * The files of a directory, each by its own name, as container platforms mount secrets; one line break at the end
     * does not count.
     */
    static SecretResolver directory(Path directory) {
        return name -> {
            Path file = directory.resolve(name);
            try {
                return Files.isRegularFile(file)
                        ? Optional.of(Files.readString(file).replaceFirst("\\R\\z", ""))
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException("the file of the secret '" + name + "' cannot be read", e);
            }
        };
    }

    /** This one, and another for what this one does not have. */
    default SecretResolver or(SecretResolver other) {
        return name -> find(name).or(() -> other.find(name));
    }
}
