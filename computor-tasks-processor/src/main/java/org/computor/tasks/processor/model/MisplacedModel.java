package org.computor.tasks.processor.model;

/**
 * An annotation that says nothing where it stands.
 *
 * @param annotation as written in Java source
 * @param handles whether it would say something on a method of an interface
 * @param on what it stands on, for people
 */
public record MisplacedModel(String annotation, boolean handles, String on, Origin origin) {}
