package org.computor.tasks.secrets;

import java.util.Arrays;

/** The value of a secret. It is not printed, not written as JSON, and wiped when closed. */
public final class Secret implements AutoCloseable {

    private final String name;
    private final char[] value;
    private boolean closed;

    Secret(String name, String value) {
        this.name = name;
        this.value = value.toCharArray();
    }

    /**
     * The value in plain text; keep it as short as can be.
     *
     * @throws IllegalStateException after {@link #close()}
     */
    public String reveal() {
        if (closed) {
            throw new IllegalStateException("the secret '" + name + "' was closed");
        }
        return new String(value);
    }

    /** Wipes this copy; what {@link #reveal()} gave is with the garbage collector. */
    @Override
    public void close() {
        closed = true;
        Arrays.fill(value, '\0');
    }

    /** The name, never the value. */
    @Override
    public String toString() {
        return "Secret[" + name + ", hidden]";
    }
}
