package org.computor.tasks.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.computor.tasks.testkit.contract.ContractChange.Effect;

/** Compares what values a field may have, beside its type. */
final class ConstraintChanges {

    private static final List<String> LOWER =
            List.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
    private static final List<String> UPPER =
            List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");

    private final Side side;
    private final String subject;
    private final JsonNode locked;
    private final JsonNode current;
    private final List<ContractChange> changes = new ArrayList<>();

    private ConstraintChanges(Side side, String subject, JsonNode locked, JsonNode current) {
        this.side = side;
        this.subject = subject;
        this.locked = locked;
        this.current = current;
    }

    static List<ContractChange> between(Side side, String subject, JsonNode locked, JsonNode current) {
        ConstraintChanges constraints = new ConstraintChanges(side, subject, locked, current);
        LOWER.forEach(keyword -> constraints.bound(keyword, 1));
        UPPER.forEach(keyword -> constraints.bound(keyword, -1));
        constraints.text("pattern");
        constraints.text("multipleOf");
        constraints.encoding();
        constraints.format();
        constraints.constants();
        constraints.defaultValue();
        return constraints.changes;
    }

    // A bound that moves inward takes away; one on a result is checked by nobody who reads it
    private void bound(String keyword, int inward) {
        JsonNode before = locked.path(keyword);
        JsonNode now = current.path(keyword);
        if (before.equals(now)) {
            return;
        }
        boolean tighter = before.isMissingNode()
                || (!now.isMissingNode()
                        && Integer.signum(now.decimalValue().compareTo(before.decimalValue())) == inward);
        add(tighter ? side.narrowing() : Effect.COMPATIBLE, keyword + " " + changed(before, now));
    }

    private void text(String keyword) {
        JsonNode before = locked.path(keyword);
        JsonNode now = current.path(keyword);
        if (!before.equals(now)) {
            add(now.isMissingNode() ? Effect.COMPATIBLE : side.narrowing(), keyword + " " + changed(before, now));
        }
    }

    // The same text is something else then
    private void encoding() {
        JsonNode before = locked.path("contentEncoding");
        JsonNode now = current.path("contentEncoding");
        if (!before.equals(now)) {
            add(Effect.BREAKING, "contentEncoding " + changed(before, now));
        }
    }

    private void format() {
        JsonNode before = locked.path("format");
        JsonNode now = current.path("format");
        if (before.equals(now)) {
            return;
        }
        boolean wider = now.isMissingNode()
                || (before.asText().equals("int32") && now.asText().equals("int64"));
        boolean narrower = before.isMissingNode()
                || (before.asText().equals("int64") && now.asText().equals("int32"));
        Effect effect = wider ? side.widening() : narrower ? side.narrowing() : Effect.BREAKING;
        add(effect, "format " + changed(before, now));
    }

    private void constants() {
        Set<String> before = values(locked);
        Set<String> now = values(current);
        if (before.isEmpty() != now.isEmpty()) {
            add(
                    now.isEmpty() ? side.widening() : side.narrowing(),
                    "values " + (now.isEmpty() ? "were" : "are") + " " + String.join(", ", now.isEmpty() ? before : now)
                            + " only");
            return;
        }
        for (String gone : without(before, now)) {
            add(side.narrowing(), "value " + gone + " was removed");
        }
        for (String added : without(now, before)) {
            add(
                    side.widening(),
                    "value " + added + " was added"
                            + (side == Side.RESULT ? "; a caller that was compiled before cannot read it" : ""));
        }
    }

    private void defaultValue() {
        JsonNode before = locked.path("default");
        JsonNode now = current.path("default");
        if (!before.equals(now)) {
            add(
                    Effect.COMPATIBLE,
                    "default " + changed(before, now) + "; work in the queue without it gets the new one");
        }
    }

    private void add(Effect effect, String message) {
        changes.add(new ContractChange(effect, subject, message));
    }

    private static String changed(JsonNode before, JsonNode now) {
        return "was " + (before.isMissingNode() ? "none" : before) + ", is " + (now.isMissingNode() ? "none" : now);
    }

    private static Set<String> values(JsonNode schema) {
        Set<String> values = new TreeSet<>();
        schema.path("enum").forEach(value -> values.add(value.toString()));
        if (schema.has("const")) {
            values.add(schema.get("const").toString());
        }
        return values;
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        Set<String> rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest;
    }
}
