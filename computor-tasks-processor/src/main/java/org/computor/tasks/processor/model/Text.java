package org.computor.tasks.processor.model;

/**
 * A text in an annotation.
 *
 * @param element what the annotation calls it
 * @param value what is written there
 * @param origin where
 */
public record Text(String element, String value, Origin origin) {}
