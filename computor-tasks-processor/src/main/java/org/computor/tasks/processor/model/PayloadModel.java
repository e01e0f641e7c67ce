package org.computor.tasks.processor.model;

/**
 * What a method that Temporal calls takes or returns.
 *
 * @param method whose, for people
 * @param type as written in Java source
 * @param json what it is in JSON
 * @param origin where the method stands
 */
public record PayloadModel(String method, String type, JsonType json, Origin origin) {}
