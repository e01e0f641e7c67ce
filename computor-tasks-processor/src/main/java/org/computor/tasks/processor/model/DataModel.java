package org.computor.tasks.processor.model;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * A type that travels as JSON.
 *
 * @param source as written in Java source
 * @param generic whether it has type arguments, or is an array, so that a class literal does not tell it all
 * @param json what it is in JSON
 * @param recursive the names of the records that are met more than once
 * @param hidden the classes in it that generated code, which stands in the package of the task, cannot name
 * @param classes the binary names of the classes that are mapped
 * @param unchecked the constraints in those classes that no field of the JSON is checked by
 */
public record DataModel(
        String source,
        boolean generic,
        JsonType json,
        Set<String> recursive,
        List<String> hidden,
        SortedSet<String> classes,
        List<Unchecked> unchecked) {}
