package org.computor.tasks.processor.rules;

import java.util.regex.Pattern;

/**
 * Every message of the processor. A code is stable, so that it can be searched for;
 * {@code docs/reference/diagnostics.md} has a section for each.
 */
public enum Diagnostic {

    // The class of a task

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
    CONSTRUCTOR_THROWS(
            "constructor-throws",
            "the constructor of %s throws %s, which those who make one do not expect: catch it there"),
    GENERATED_NAME_TAKEN(
            "generated-name-taken",
            "for %s a class %s has to be generated, and there is another one of that name: rename one"),

    // Names, queues, durations

    NAME_BLANK("name-blank", "a task needs a name: write it down, such as \"%s\""),
    NAME_MALFORMED(
            "name-malformed",
            "\"%s\" is not a task's name: use letters, digits, '_', '-' and '.', beginning with a letter, at most 200;"
                    + " such as \"%s\""),
    NAME_DUPLICATE("name-duplicate", "the name \"%s\" is taken by %s: names differ, and in more than case"),
    QUEUE_MALFORMED(
            "queue-malformed",
            "\"%s\" is not a queue's name: use letters, digits, '_', '-', '.' and '/', at most 200; such as \"%s\""),
    QUEUE_DUPLICATE("queue-duplicate", "the queue \"%s\" is named twice: once is enough"),
    DURATION_MALFORMED(
            "duration-malformed",
            "%s = \"%s\" is not a duration%s: write it as \"90s\", \"10m\", \"1h 30m\", \"7d\", \"500ms\" or"
                    + " \"PT10M\""),
    DURATION_NOT_POSITIVE("duration-not-positive", "%s = \"%s\" must be a millisecond at least"),
    DURATION_TOO_LONG(
            "duration-too-long", "%s = \"%s\" is longer than a hundred years: Temporal takes no such timeout"),

    // Retries

    RETRY_OUT_OF_RANGE("retry-out-of-range", "%s"),
    RETRY_NEVER("retry-never", "this retry never happens: %s"),
    RETRY_EXCEPTION_HIDDEN(
            "retry-exception-hidden",
            "nonRetryable names %s, which generated code in the package of %s cannot see: make it visible there"),

    // Parameters and results

    TYPE_UNSUPPORTED("type-unsupported", "%s: %s %s"),
    TYPE_HIDDEN(
            "type-hidden", "%s: generated code in the package of %s cannot see %s: make it visible there, or public"),
    FIELD_DUPLICATE(
            "field-duplicate",
            "%s and %s of %s are both \"%s\" in JSON: rename one, or annotate it with @JsonProperty"),
    DEFAULT_INVALID("default-invalid", "the default \"%s\" of %s is not %s"),
    CONSTRAINT_MISPLACED("constraint-misplaced", "@%s on %s says nothing of %s: it is for %s"),
    CONSTRAINT_MALFORMED("constraint-malformed", "@%s on %s: %s"),
    CONSTRAINT_IMPOSSIBLE("constraint-impossible", "no value of %s can be right: %s"),
    CONSTRAINT_IGNORED(
            "constraint-ignored",
            "@%s on %s is not checked by the schema of a task: check it in the constructor of its record, or write"
                    + " @SuppressWarnings(\"computor:constraint-ignored\")",
            Severity.WARNING),
    SECRET_IN_PLAIN(
            "secret-in-plain",
            "%s looks like a secret, and what a task takes and returns stands in its history for everybody to read:"
                    + " take a SecretRef, which an activity resolves, or write"
                    + " @SuppressWarnings(\"computor:secret-in-plain\") if it is none",
            Severity.WARNING),

    // Signals, queries, updates

    HANDLER_ON_CLASS(
            "handler-on-class",
            "%s on %s has no effect: Temporal looks for it on the method of an interface that the class implements"),
    HANDLER_NOT_PUBLIC(
            "handler-not-public",
            "%s has handlers and is not public, so that Temporal cannot call them: make it public"),
    HANDLER_NOT_CALLABLE("handler-not-callable", "%s is %s: Temporal can call it only if it is not"),
    HANDLER_AMBIGUOUS("handler-ambiguous", "%s has %s: keep one of them"),
    HANDLER_RETURN("handler-return", "%s has %s and must %s"),
    HANDLER_GENERIC("handler-generic", "%s has type variables, and nobody tells what to read: say which types"),
    HANDLER_DUPLICATE("handler-duplicate", "%s and %s both handle the %s \"%s\": rename one"),
    HANDLER_RESERVED("handler-reserved", "the name \"%s\" of %s is reserved for Temporal itself: rename it"),
    HANDLER_UNANNOTATED(
            "handler-unannotated",
            "%s is in a @WorkflowInterface, where each method is a handler: annotate it with @SignalMethod,"
                    + " @QueryMethod or @UpdateMethod, or move it elsewhere"),
    HANDLER_WORKFLOW_METHOD(
            "handler-workflow-method", "%s has %s, and a task is started by run: take the annotation away"),
    HANDLER_DYNAMIC(
            "handler-dynamic",
            "%s implements %s beside other handlers, of which Temporal would then see none: pass an object of its own"
                    + " to Workflow.registerListener in the constructor"),
    VALIDATOR_WITHOUT_UPDATE(
            "validator-without-update", "%s checks the update \"%s\", which %s does not have%s: write its name"),
    VALIDATOR_PARAMETERS("validator-parameters", "%s checks the update of %s, and must have the same parameters: (%s)"),
    PAYLOAD_UNSUPPORTED(
            "payload-unsupported",
            "%s takes or returns %s, which lives in one process and cannot travel: hand over the data itself"),
    ANNOTATION_MISPLACED("annotation-misplaced", "%s on %s has no effect on a task: take it away"),

    // Activities

    ACTIVITIES_NOT_A_CLASS(
            "activities-not-a-class",
            "%s cannot be made: put @RegisterActivities on a class, and no record or enum, that is not"
                    + " abstract, private, generic or inner"),
    ACTIVITIES_WITHOUT_INTERFACE(
            "activities-without-interface",
            "%s implements no interface with Temporal's @ActivityInterface: it has no activity to serve"),
    ACTIVITIES_IN_A_TASK(
            "activities-in-a-task",
            "%s is a task, which is workflow code, and implements activities, which are not: make two classes"),
    ACTIVITY_INTERFACE_NOT_PUBLIC(
            "activity-interface-not-public",
            "%s is not public: Temporal refuses interfaces of activities that are not"),
    ACTIVITY_INTERFACE_MALFORMED("activity-interface-malformed", "%s %s"),
    ACTIVITY_GENERIC("activity-generic", "%s has type variables, and nobody tells what to read: say which types"),
    ACTIVITY_WITHOUT_NAME(
            "activity-without-name",
            "%s has no name of its own: write @ActivityMethod(name = \"%s\"), so that renaming the method changes"
                    + " nothing for running tasks"),
    ACTIVITY_NAME_MALFORMED(
            "activity-name-malformed",
            "\"%s\" is not an activity's name: use no blanks, at most 200 characters, and not \"__temporal_\" at the"
                    + " beginning; such as \"%s\""),
    ACTIVITY_DUPLICATE("activity-duplicate", "%s and %s are both the activity \"%s\": %s"),
    ACTIVITY_OVERLOADED(
            "activity-overloaded", "%s and %s have the same name in Java, which Temporal refuses: rename one"),
    ACTIVITY_NOT_CALLABLE("activity-not-callable", "%s is %s: an activity is a method that a class implements"),
    ACTIVITY_ON_CLASS(
            "activity-on-class",
            "%s on %s has no effect, and Temporal refuses the class: put it on the method of the interface"),
    ACTIVITY_INHERITED(
            "activity-inherited",
            "%s has a body in its interface, and Temporal refuses classes that leave it as it is: implement it in %s"),
    STUB_NOT_AN_INTERFACE("stub-not-an-interface", "the field %s is of %s, %s"),
    STUB_STATIC("stub-static", "the field %s is static, and a stub belongs to one run of a task: take that away"),
    DEFAULTS_MISPLACED(
            "defaults-misplaced",
            "%s is not an interface with Temporal's @ActivityInterface: @ActivityDefaults say nothing there"),
    DEFAULTS_CONTRADICTORY(
            "defaults-contradictory",
            "%s = \"%s\" has no effect, since %s = \"%s\" ends an attempt before: make one shorter or the other longer"),

    // The processor itself

    PROCESSOR_FAILED("processor-failed", "the processor failed on %s, which is its own fault: please report %s");

    /** What it does to a build. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[\\x{0}-\\x{ffff}]]");

    private final String code;
    private final String message;
    private final Severity severity;

    Diagnostic(String code, String message) {
        this(code, message, Severity.ERROR);
    }

    Diagnostic(String code, String message, Severity severity) {
        this.code = code;
        this.message = message;
        this.severity = severity;
    }

    /** What stands in brackets before the message. */
    public String code() {
        return code;
    }

    /** What it does to a build. */
    public Severity severity() {
        return severity;
    }

    /** The message with its code. */
    public String text(Object... arguments) {
        return "[" + code + "] " + shown(message.formatted(arguments));
    }

    // What somebody wrote in a name must not disturb whatever shows the message
    private static String shown(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(unseen -> "\\\\u%04x".formatted((int) unseen.group().charAt(0)));
    }
}
