package org.computor.tasks.processor.model;

/**
 * A field of a task through which it seems to call activities.
 *
 * @param field its name
 * @param type of the field, as written in Java source
 * @param kind what the type is
 */
public record StubModel(String field, String type, Kind kind, Origin origin) {

    /** What the type of a field can be. */
    public enum Kind {
        /** An interface of activities, as it should be. */
        ACTIVITY_INTERFACE,
        /** The same, of a static field. */
        STATIC,
        /** An interface with activities in it, and without the annotation. */
        UNMARKED,
        /** A class that implements activities. */
        IMPLEMENTATION
    }
}
