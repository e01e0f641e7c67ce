package org.computor.tasks.internal.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.function.Predicate;
import org.computor.tasks.Violation;

/**
 * One keyword that a value has to meet.
 *
 * @param keyword JSON Schema's name of it
 * @param applies which values it speaks of
 * @param holds whether such a value meets it
 * @param demand what a value must be, to follow "must"
 */
record Rule(String keyword, Predicate<JsonNode> applies, Predicate<JsonNode> holds, String demand) {

    void check(JsonNode value, String path, List<Violation> violations) {
        if (applies.test(value) && !holds.test(value)) {
            violations.add(new Violation(path, keyword, "must " + demand + ", but is " + found(value)));
        }
    }

    /** The same for the name of a field. */
    void checkName(String name, String path, List<Violation> violations) {
        JsonNode value = TextNode.valueOf(name);
        if (!holds.test(value)) {
            violations.add(
                    new Violation(path, "propertyNames", "is not a name that is allowed here: it must " + demand));
        }
    }

    private static String found(JsonNode value) {
        return value.isArray() ? "a list of " + value.size() : Types.inWords(value);
    }
}
