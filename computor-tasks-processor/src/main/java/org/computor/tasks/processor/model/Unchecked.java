package org.computor.tasks.processor.model;

/**
 * A constraint where none is looked at.
 *
 * @param annotation as {@link Constraint} has it
 * @param on what it stands on, for people
 */
public record Unchecked(String annotation, String on, Origin origin) {}
