package org.computor.tasks.processor.model;

/**
 * Where something stands in the source, for those who report it.
 *
 * @param handle the compiler's own; means nothing to anybody else
 */
public record Origin(Object handle) {}
