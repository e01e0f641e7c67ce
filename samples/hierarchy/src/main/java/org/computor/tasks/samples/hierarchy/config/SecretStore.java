package org.computor.tasks.samples.hierarchy.config;

/** Keeps what a person typed in. */
@FunctionalInterface
public interface SecretStore {

    /**
     * Keeps a value under a name, in place of what was there.
     *
     * @return the reference to it, which may be written anywhere
     */
    String keep(String name, String value);
}
