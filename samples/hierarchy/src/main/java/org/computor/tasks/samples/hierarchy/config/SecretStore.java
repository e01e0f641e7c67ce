package org.computor.tasks.samples.hierarchy.config;

import org.computor.tasks.secrets.SecretRef;

/** Keeps what a person typed in. */
@FunctionalInterface
public interface SecretStore {

    /**
     * Keeps a value under a name, in place of what was there.
     *
     * @return what stands for it, and may be written anywhere
     */
    SecretRef keep(String name, String value);
}
