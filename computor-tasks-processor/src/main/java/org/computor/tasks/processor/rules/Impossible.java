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
import org.computor.tasks.processor.model.JsonType.Constrained;
import org.computor.tasks.processor.model.JsonType.Scalar;

/** Constraints that leave no value at all, taken together and with the type that they stand on. */
final class Impossible {

    private static final Map<Object, Map<String, Object>> RANGES = Map.of(
            "int32", Map.of("minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE),
            "int64", Map.of("minimum", Long.MIN_VALUE, "maximum", Long.MAX_VALUE));

    /** Rounding is for numbers that people write: others have so many digits that it takes for ever. */
    private static final int MOST_DIGITS = 1000;

    private final Map<String, Object> said;
    private final Map<String, Object> type;
    private final boolean whole;

    private Impossible(Map<String, Object> said, Map<String, Object> type, boolean whole) {
        this.said = said;
        this.type = type;
        this.whole = whole;
    }

    /** Why there is no value, if so. */
    static Optional<String> problem(Constrained constrained) {
        Map<String, Object> type = new HashMap<>();
        boolean whole = false;
        if (constrained.base() instanceof Scalar scalar) {
            type.putAll(RANGES.getOrDefault(scalar.keywords().getOrDefault("format", ""), Map.of()));
            type.putAll(scalar.keywords());
            whole = scalar.type().equals("integer");
        }
        return new Impossible(constrained.keywords(), type, whole).problem();
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
                        this::onlyEmpty)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> above(String least, String most, boolean also) {
        return strictest(least)
                .flatMap(lower -> strictest(most)
                        .filter(upper -> isAbove(lower, upper, also)
                                || (whole
                                        && isAbove(
                                                round(lower, least, RoundingMode.CEILING),
                                                round(upper, most, RoundingMode.FLOOR),
                                                false)))
                        .map(upper -> least + " " + lower + " leaves nothing below " + most + " " + upper));
    }

    private static boolean isAbove(BigDecimal lower, BigDecimal upper, boolean also) {
        int order = lower.compareTo(upper);
        return order > 0 || (also && order == 0);
    }

    // The whole number that is the first or last to be right
    private static BigDecimal round(BigDecimal limit, String keyword, RoundingMode mode) {
        if (Math.abs(limit.scale()) > MOST_DIGITS) {
            return limit;
        }
        BigDecimal whole = limit.setScale(0, mode);
        boolean next = keyword.startsWith("exclusive") && whole.compareTo(limit) == 0;
        return next ? whole.add(BigDecimal.valueOf(mode == RoundingMode.CEILING ? 1 : -1)) : whole;
    }

    private Optional<BigDecimal> strictest(String keyword) {
        boolean least = keyword.startsWith("min") || keyword.equals("exclusiveMinimum");
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

    private Optional<String> onlyEmpty() {
        return Optional.ofNullable(said.getOrDefault("pattern", type.get("pattern")))
                .map(Object::toString)
                .filter(pattern -> Integer.valueOf(0).equals(said.get("maxLength"))
                        && !Pattern.compile(pattern).matcher("").find())
                .map(pattern -> "maxLength 0 leaves the empty text only, which does not match " + pattern);
    }
}
