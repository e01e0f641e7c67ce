package org.computor.tasks.processor.rules;

/** Every message of the processor. A code is stable, so that it can be searched for. */
public enum Diagnostic {
    TASK_NOT_A_CLASS("task-not-a-class", "%s is not a class: put @RegisterTask on a class that extends BaseWorkflow"),
    TASK_NOT_A_WORKFLOW("task-not-a-workflow", "%s does not extend org.computor.tasks.BaseWorkflow: a task has to"),
    TASK_WITHOUT_TYPES(
            "task-without-types",
            "%s extends BaseWorkflow without type arguments: write BaseWorkflow<Parameters, Result>, with NoParameters"
                    + " or Void for none"),
    TASK_ABSTRACT("task-abstract", "%s is abstract, so that nobody can make one: annotate the classes that extend it"),
    TASK_PRIVATE("task-private", "%s, or a class around it, is private: generated code has to see it"),
    TASK_INNER("task-inner", "%s needs an instance of the class around it: make it static"),
    TASK_GENERIC("task-generic", "%s has type variables: extend it with a class that says what they are"),
    TASK_WITHOUT_CONSTRUCTOR(
            "task-without-constructor",
            "%s has no constructor without arguments, or a private one: what a task needs comes as parameters or from"
                    + " activities"),
    NAME_BLANK("name-blank", "a task needs a name: write it down, such as \"%s\""),
    NAME_MALFORMED(
            "name-malformed",
            "\"%s\" is not a task's name: use letters, digits, '_', '-' and '.', beginning with a letter, at most 200;"
                    + " such as \"%s\""),
    NAME_DUPLICATE("name-duplicate", "the name \"%s\" is taken by %s: names differ, and in more than case"),
    QUEUE_MALFORMED(
            "queue-malformed",
            "\"%s\" is not a queue's name: use letters, digits, '_', '-', '.' and '/', at most 200; such as \"%s\""),
    DURATION_MALFORMED(
            "duration-malformed",
            "%s = \"%s\" is not a duration: write it as \"90s\", \"10m\", \"1h 30m\", \"7d\", \"500ms\" or \"PT10M\""),
    DURATION_NOT_POSITIVE("duration-not-positive", "%s = \"%s\" must be more than nothing"),
    RETRY_OUT_OF_RANGE("retry-out-of-range", "%s"),
    TYPE_UNSUPPORTED("type-unsupported", "%s: %s %s"),
    FIELD_DUPLICATE(
            "field-duplicate",
            "%s and %s of %s are both \"%s\" in JSON: rename one, or annotate it with @JsonProperty"),
    DEFAULT_INVALID("default-invalid", "the default \"%s\" of %s is not %s"),
    GENERATED_NAME_TAKEN(
            "generated-name-taken",
            "for %s a class %s has to be generated, and there is another one of that name: rename one"),
    ACTIVITIES_NOT_A_CLASS(
            "activities-not-a-class",
            "%s cannot be made: put @RegisterActivities on a class that is not abstract, private or" + " inner"),
    ACTIVITIES_WITHOUT_INTERFACE(
            "activities-without-interface",
            "%s implements no interface with Temporal's @ActivityInterface: it has no activity to serve"),
    DEFAULTS_MISPLACED(
            "defaults-misplaced",
            "%s is not an interface with Temporal's @ActivityInterface: @ActivityDefaults say nothing there"),
    PROCESSOR_FAILED("processor-failed", "the processor failed on %s, which is its own fault: please report %s");

    private final String code;
    private final String message;

    Diagnostic(String code, String message) {
        this.code = code;
        this.message = message;
    }

    /** What stands in brackets before the message. */
    public String code() {
        return code;
    }

    /** The message with its code. */
    public String text(Object... arguments) {
        return "[" + code + "] " + message.formatted(arguments);
    }
}
