package org.computor.tasks.processor.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Choice;
import org.computor.tasks.processor.model.JsonType.Constrained;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.model.Meaning;

/** Constraints that leave no value at all, taken together and with the type that they stand on. */
final class Impossible {

    private static final Map<Object, Map<String, Object>> RANGES = Map.of(
            "int32", Map.of("minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE),
            "int64", Map.of("minimum", Long.MIN_VALUE, "maximum", Long.MAX_VALUE));

    private static final Map<Meaning, Map<String, Object>> BINARY_RANGES = Map.of(
            Meaning.FLOATS, Map.of("minimum", -Float.MAX_VALUE, "maximum", Float.MAX_VALUE),
            Meaning.DOUBLES, Map.of("minimum", -Double.MAX_VALUE, "maximum", Double.MAX_VALUE));

    /** Rounding is for numbers that people write: others have so many digits that it takes for ever. */
    private static final int MOST_DIGITS = 1000;

    /** Of {@code a@b}. */
    private static final int SHORTEST_EMAIL = 3;

    private final Map<String, Object> said;
    private final Map<String, Object> type = new HashMap<>();

    private Impossible(Constrained constrained) {
        said = constrained.keywords();
        if (constrained.base() instanceof Scalar scalar) {
            type.putAll(RANGES.getOrDefault(scalar.keywords().getOrDefault("format", ""), Map.of()));
            type.putAll(BINARY_RANGES.getOrDefault(scalar.meaning(), Map.of()));
            type.putAll(scalar.keywords());
            type.putAll(scalar.type().equals("integer") ? Map.of("multipleOf", 1) : Map.of());
        } else if (constrained.base() instanceof ListOf list && list.distinct()) {
            values(list.item()).ifPresent(most -> type.put("maxItems", most));
        } else if (constrained.base() instanceof MapOf map) {
            values(map.name()).ifPresent(most -> type.put("maxProperties", most));
        }
    }

    /** How many different values there are, if they can be counted. */
    private static Optional<Integer> values(JsonType type) {
        if (type instanceof Choice choice) {
            return Optional.of(choice.names().size());
        }
        if (type instanceof OrNull nullable) {
            return values(nullable.base()).map(values -> values + 1);
        }
        if (type instanceof Constrained constrained) {
            return values(constrained.base());
        }
        return type instanceof Scalar scalar
                ? scalar.keywords().get("enum") instanceof List<?> names
                        ? Optional.of(names.size())
                        : Optional.of(2).filter(both -> scalar.meaning() == Meaning.TRUTHS)
                : Optional.empty();
    }

    /** Why there is no value, if so. */
    static Optional<String> problem(Constrained constrained) {
        return new Impossible(constrained).problem();
    }

    private Optional<String> problem() {
        return Stream.<Supplier<Optional<String>>>of(
                        () -> above("minimum", "maximum", false),
                        () -> above("exclusiveMinimum", "maximum", true),
                        () -> above("minimum", "exclusiveMaximum", true),
                        () -> above("exclusiveMinimum", "exclusiveMaximum", true),
                        () -> above("minLength", "maxLength", false),
                        () -> above("minItems", "maxItems", false),
                        () -> above("minProperties", "maxProperties", false),
                        this::noChoice,
                        this::noEmail,
                        this::onlyEmpty)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> above(String least, String most, boolean also) {
        return strictest(least)
                .flatMap(lower -> strictest(most)
                        .filter(upper -> isAbove(lower, upper, also) || isBetweenSteps(lower, least, upper, most))
                        .map(upper -> least + " " + lower + " leaves nothing below " + most + " " + upper));
    }

    private boolean isBetweenSteps(BigDecimal lower, String least, BigDecimal upper, String most) {
        return strictest("multipleOf")
                .filter(step -> isAbove(
                        round(lower, step, least, RoundingMode.CEILING),
                        round(upper, step, most, RoundingMode.FLOOR),
                        false))
                .isPresent();
    }

    private static boolean isAbove(BigDecimal lower, BigDecimal upper, boolean also) {
        int order = lower.compareTo(upper);
        return order > 0 || (also && order == 0);
    }

    // The first or last multiple of a step that is right
    private static BigDecimal round(BigDecimal limit, BigDecimal step, String keyword, RoundingMode mode) {
        if (Math.abs(limit.scale()) > MOST_DIGITS) {
            return limit;
        }
        BigDecimal multiple = limit.divide(step, 0, mode).multiply(step);
        boolean next = keyword.startsWith("exclusive") && multiple.compareTo(limit) == 0;
        return next ? multiple.add(mode == RoundingMode.CEILING ? step : step.negate()) : multiple;
    }

    private Optional<BigDecimal> strictest(String keyword) {
        boolean least = keyword.startsWith("min") || keyword.equals("exclusiveMinimum") || keyword.equals("multipleOf");
        return Stream.of(said, type)
                .flatMap(keywords -> Optional.ofNullable(keywords.get(keyword)).stream())
                .map(limit -> new BigDecimal(limit.toString()))
                .reduce(least ? BigDecimal::max : BigDecimal::min);
    }

    private Optional<String> noChoice() {
        return said.get("enum") instanceof List<?> names && names.isEmpty()
                ? Optional.of("it would have to be true and false at once")
                : Optional.empty();
    }

    private Optional<String> noEmail() {
        return "email".equals(said.get("format"))
                        && said.get("maxLength") instanceof Integer most
                        && most < SHORTEST_EMAIL
                ? Optional.of("an e-mail address has " + SHORTEST_EMAIL + " characters at least")
                : Optional.empty();
    }

    private Optional<String> onlyEmpty() {
        return Optional.ofNullable(said.getOrDefault("pattern", type.get("pattern")))
                .map(Object::toString)
                .filter(pattern -> Integer.valueOf(0).equals(said.get("maxLength"))
                        && !Pattern.compile(pattern).matcher("").find())
                .map(pattern -> "maxLength 0 leaves the empty text only, which does not match " + pattern);
    }
}
