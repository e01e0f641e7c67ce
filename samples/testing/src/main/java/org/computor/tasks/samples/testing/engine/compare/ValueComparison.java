package org.computor.tasks.samples.testing.engine.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Compares values of Python programs, as JSON. Complex numbers and arrays are objects with a {@code __type__}, as the
 * harness writes them.
 *
 * @param relativeTolerance of the expected value; either tolerance is enough
 * @param absoluteTolerance of the difference
 */
public record ValueComparison(
        double relativeTolerance, double absoluteTolerance, boolean typeCheck, boolean shapeCheck) {

    /** What is wrong with the value; empty if nothing is. */
    public Optional<String> problem(JsonNode actual, JsonNode expected, String name) {
        if (typeCheck && !compatible(actual, expected)) {
            return Optional.of(
                    "Variable `" + name + "` has incorrect type: " + type(actual) + ", expected " + type(expected));
        }
        if (shapeCheck && !shape(actual).equals(shape(expected)) && hasShape(actual) && hasShape(expected)) {
            return Optional.of("Variable `" + name + "` has wrong length or shape: " + shape(actual) + ", expected "
                    + shape(expected));
        }
        return difference(actual, expected, name);
    }

    private Optional<String> difference(JsonNode actual, JsonNode expected, String name) {
        if (isArray(expected) || isArray(actual)) {
            return arrays(actual, expected, name);
        }
        if (expected.isObject() && !isComplex(expected)) {
            return objects(actual, expected, name);
        }
        if (expected.isArray()) {
            return lists(actual, expected, name);
        }
        boolean equal;
        if (isNumber(expected)) {
            equal = isNumber(actual) && close(number(actual), number(expected));
        } else if (isComplex(expected)) {
            equal = isComplex(actual)
                    && within(actual.path("__real__").asDouble()
                            - expected.path("__real__").asDouble())
                    && within(actual.path("__imag__").asDouble()
                            - expected.path("__imag__").asDouble());
        } else {
            equal = actual.equals(expected);
        }
        return equal ? Optional.empty() : Optional.of(report(name, actual, expected));
    }

    private Optional<String> lists(JsonNode actual, JsonNode expected, String name) {
        if (!actual.isArray() || actual.size() != expected.size()) {
            return Optional.of(report(name, actual, expected));
        }
        for (int i = 0; i < expected.size(); i++) {
            Optional<String> problem = difference(actual.get(i), expected.get(i), name + "[" + i + "]");
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<String> objects(JsonNode actual, JsonNode expected, String name) {
        TreeSet<String> wanted = new TreeSet<>();
        expected.fieldNames().forEachRemaining(wanted::add);
        TreeSet<String> found = new TreeSet<>();
        actual.fieldNames().forEachRemaining(found::add);
        if (!actual.isObject() || !found.equals(wanted)) {
            return Optional.of("Variable `" + name + "` has wrong keys: " + Clip.text(found.toString()) + ", expected "
                    + Clip.text(wanted.toString()));
        }
        for (String key : wanted) {
            Optional<String> problem = difference(actual.get(key), expected.get(key), name + "['" + key + "']");
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** As numpy's allclose: both tolerances together, and NaN equals NaN. */
    private Optional<String> arrays(JsonNode actual, JsonNode expected, String name) {
        List<JsonNode> found = flat(actual);
        List<JsonNode> wanted = flat(expected);
        if (!shape(actual).equals(shape(expected)) || found.size() != wanted.size()) {
            return Optional.of(
                    "Variable `" + name + "` has wrong shape: " + shape(actual) + ", expected " + shape(expected));
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!element(found.get(i), wanted.get(i))) {
                return Optional.of(report(name + " at element " + i, found.get(i), wanted.get(i)));
            }
        }
        return Optional.empty();
    }

    private boolean element(JsonNode actual, JsonNode expected) {
        if (isComplex(actual) || isComplex(expected)) {
            double real = part(actual, "__real__") - part(expected, "__real__");
            double imaginary = part(actual, "__imag__") - part(expected, "__imag__");
            double size = Math.hypot(part(expected, "__real__"), part(expected, "__imag__"));
            return Math.hypot(real, imaginary) <= absoluteTolerance + relativeTolerance * size;
        }
        if (!isNumber(actual) || !isNumber(expected)) {
            return actual.equals(expected);
        }
        double a = number(actual);
        double e = number(expected);
        return a == e
                || (Double.isNaN(a) && Double.isNaN(e))
                || Math.abs(a - e) <= absoluteTolerance + relativeTolerance * Math.abs(e);
    }

    private static double part(JsonNode value, String part) {
        return isComplex(value) ? value.path(part).asDouble() : part.equals("__real__") ? number(value) : 0;
    }

    private boolean close(double actual, double expected) {
        return actual == expected
                || (Double.isNaN(actual) && Double.isNaN(expected))
                || (expected != 0 && Math.abs(actual - expected) / Math.abs(expected) <= relativeTolerance)
                || within(actual - expected);
    }

    private boolean within(double difference) {
        return Math.abs(difference) <= absoluteTolerance;
    }

    private static boolean compatible(JsonNode one, JsonNode other) {
        return isArray(one)
                || isArray(other)
                || ((isNumber(one) || isComplex(one)) && (isNumber(other) || isComplex(other)))
                || type(one).equals(type(other));
    }

    /** A truth value is a number in Python. */
    private static boolean isNumber(JsonNode value) {
        return value.isNumber() || value.isBoolean();
    }

    private static double number(JsonNode value) {
        return value.isBoolean() ? (value.booleanValue() ? 1 : 0) : value.doubleValue();
    }

    private static boolean isComplex(JsonNode value) {
        return value.path("__type__").asText().equals("complex");
    }

    private static boolean isArray(JsonNode value) {
        return value.path("__type__").asText().equals("ndarray");
    }

    private static boolean hasShape(JsonNode value) {
        return isArray(value) || (value.isContainerNode() && !isComplex(value)) || value.isTextual();
    }

    private static List<Integer> shape(JsonNode value) {
        List<Integer> sizes = new ArrayList<>();
        if (isArray(value)) {
            value.path("__shape__").forEach(size -> sizes.add(size.asInt()));
        } else if (value.isTextual()) {
            sizes.add(value.textValue().codePointCount(0, value.textValue().length()));
        } else if (hasShape(value)) {
            sizes.add(value.size());
        }
        return sizes;
    }

    private static List<JsonNode> flat(JsonNode value) {
        List<JsonNode> all = new ArrayList<>();
        if (isArray(value)) {
            value.path("__data__").forEach(all::add);
        } else if (value.isArray()) {
            value.forEach(element -> all.addAll(flat(element)));
        } else {
            all.add(value);
        }
        return all;
    }

    private static String type(JsonNode value) {
        if (isArray(value) || isComplex(value)) {
            return value.path("__type__").asText();
        }
        return switch (value.getNodeType()) {
            case ARRAY -> "list";
            case BOOLEAN -> "bool";
            case NULL, MISSING -> "None";
            case NUMBER -> value.isIntegralNumber() ? "int" : "float";
            case STRING -> "str";
            case OBJECT, POJO, BINARY -> "dict";
        };
    }

    private static String report(String name, JsonNode actual, JsonNode expected) {
        return "Variable `" + name + "` differs from expected:\n  Actual: " + Clip.text(actual.toString())
                + "\n  Expected: " + Clip.text(expected.toString());
    }
}
