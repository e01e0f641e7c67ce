package org.computor.tasks.processor.write;

/**
 * What is written for one annotated class.
 *
 * @param className the generated class, with its package
 * @param source its source
 */
public record GeneratedFile(String className, String source) {}
