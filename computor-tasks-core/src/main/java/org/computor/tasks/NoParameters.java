package org.computor.tasks;

/** The parameters of a task that takes none; on the wire {@code {}}. */
public record NoParameters() {}
