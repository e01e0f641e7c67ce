package org.computor.tasks.processor.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.computor.tasks.processor.model.Constraint;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;

/** Jakarta Validation's annotations as keywords of JSON Schema. */
final class Constraints {

    private static final String PACKAGE = "jakarta.validation.constraints.";

    private Constraints() {}

    /** An annotation for the rules to look at, if it is one of these. */
    static Optional<Constraint> read(Mirror annotation) {
        String name = annotation.name();
        return name.startsWith(PACKAGE)
                ? Optional.of(new Constraint(name.substring(PACKAGE.length()), annotation.all()))
                : Optional.empty();
    }

    /** What two annotations say together with the same keyword. */
    static Object together(String keyword, Object one, Object other) {
        if (keyword.equals("pattern")) {
            return "^(?=[\\s\\S]*(?:%s))(?=[\\s\\S]*(?:%s))".formatted(one, other); // looks ahead for both
        }
        boolean least = keyword.startsWith("min") || keyword.equals("exclusiveMinimum");
        int order = new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()));
        return (order < 0) == least ? other : one;
    }

    /** The keywords of one annotation; none for one that says nothing of JSON. */
    static Map<String, Object> of(Mirror annotation, String qualifiedName, JsonType on) {
        Map<String, Object> keywords = new TreeMap<>();
        if (!qualifiedName.startsWith(PACKAGE)) {
            return keywords;
        }
        switch (qualifiedName.substring(PACKAGE.length())) {
            case "Min" -> keywords.put("minimum", annotation.value("value").orElse(0));
            case "Max" -> keywords.put("maximum", annotation.value("value").orElse(0));
            case "DecimalMin" -> decimal(annotation, "minimum", "exclusiveMinimum", keywords);
            case "DecimalMax" -> decimal(annotation, "maximum", "exclusiveMaximum", keywords);
            case "Positive" -> keywords.put("exclusiveMinimum", 0);
            case "PositiveOrZero" -> keywords.put("minimum", 0);
            case "Negative" -> keywords.put("exclusiveMaximum", 0);
            case "NegativeOrZero" -> keywords.put("maximum", 0);
            case "AssertTrue" -> keywords.put("enum", List.of(true));
            case "AssertFalse" -> keywords.put("enum", List.of(false));
            case "Email" -> keywords.put("format", "email");
            case "NotEmpty" -> keywords.put("min" + what(on), 1);
            case "NotBlank" -> keywords.put("pattern", "\\S");
            case "Pattern" -> keywords.put("pattern", "^(?:" + annotation.string("regexp") + ")$");
            case "Size" -> size(annotation, on, keywords);
            case "Digits" -> digits(annotation, on, keywords);
            default -> {} // says nothing that JSON Schema could
        }
        return keywords;
    }

    private static void decimal(Mirror annotation, String with, String without, Map<String, Object> keywords) {
        try {
            keywords.put(annotation.bool("inclusive") ? with : without, new BigDecimal(annotation.string("value")));
        } catch (NumberFormatException e) {
            keywords.clear(); // a rule says so
        }
    }

    private static void size(Mirror annotation, JsonType on, Map<String, Object> keywords) {
        int least = (Integer) annotation.value("min").orElse(0);
        int most = (Integer) annotation.value("max").orElse(Integer.MAX_VALUE);
        if (least > 0) {
            keywords.put("min" + what(on), least);
        }
        if (most < Integer.MAX_VALUE) {
            keywords.put("max" + what(on), most);
        }
    }

    // A number has at most so many digits before the point and after it
    private static void digits(Mirror annotation, JsonType on, Map<String, Object> keywords) {
        int before = (Integer) annotation.value("integer").orElse(0);
        int after = (Integer) annotation.value("fraction").orElse(0);
        if (before < 0 || after < 0) {
            return; // a rule says so
        }
        JsonType base = on instanceof JsonType.OrNull nullable ? nullable.base() : on;
        if (base instanceof JsonType.Scalar scalar && scalar.type().equals("string")) {
            String fraction = after == 0 ? "" : "(\\.[0-9]{1," + after + "})?";
            keywords.put("pattern", "^[+-]?[0-9]{1," + Math.max(before, 1) + "}" + fraction + "$");
            return;
        }
        BigDecimal limit = BigDecimal.TEN.pow(before);
        keywords.put("exclusiveMinimum", limit.negate());
        keywords.put("exclusiveMaximum", limit);
        if (base instanceof JsonType.Scalar scalar && scalar.type().equals("number")) {
            keywords.put("multipleOf", BigDecimal.ONE.movePointLeft(after));
        }
    }

    private static String what(JsonType type) {
        JsonType base = type instanceof JsonType.OrNull nullable ? nullable.base() : type;
        if (base instanceof ListOf) {
            return "Items";
        }
        return base instanceof MapOf ? "Properties" : "Length";
    }
}
