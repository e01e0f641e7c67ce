package org.computor.tasks;

/** Two classes on the class path are registered as tasks of one name. */
public final class DuplicateTaskException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final String taskName;

    /**
     * @param name the name that both have
     * @param one a class, and where it is
     * @param other another one, and where it is
     */
    public DuplicateTaskException(String name, String one, String other) {
        super("two tasks are named '" + name + "': " + one + " and " + other
                + "; rename one, or take one of the modules off the class path");
        this.taskName = name;
    }

    /** The name that both have. */
    public String taskName() {
        return taskName;
    }
}
