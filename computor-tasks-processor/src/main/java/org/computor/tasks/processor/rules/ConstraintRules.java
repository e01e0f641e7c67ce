package org.computor.tasks.processor.rules;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.Constraint;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Bean;
import org.computor.tasks.processor.model.JsonType.Constrained;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.model.Origin;

/** What Jakarta Validation's annotations have to be, so that they say something and can be kept. */
final class ConstraintRules {

    /** What a constraint can be about. */
    private enum Kind {
        NUMBERS("numbers"),
        TEXTS("texts"),
        LISTS("lists"),
        MAPS("maps"),
        TIMES("times and dates"),
        TRUTHS("truth values");

        private final String plural;

        Kind(String plural) {
            this.plural = plural;
        }
    }

    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.NUMBERS);
    private static final Set<Kind> TEXTS = EnumSet.of(Kind.TEXTS);
    private static final Set<Kind> TIMES = EnumSet.of(Kind.TIMES);
    private static final Set<Kind> TRUTHS = EnumSet.of(Kind.TRUTHS);
    private static final Set<Kind> SIZES = EnumSet.of(Kind.TEXTS, Kind.LISTS, Kind.MAPS);

    private static final Map<String, Set<Kind>> ABOUT = Map.ofEntries(
            Map.entry("Min", NUMBERS),
            Map.entry("Max", NUMBERS),
            Map.entry("DecimalMin", NUMBERS),
            Map.entry("DecimalMax", NUMBERS),
            Map.entry("Positive", NUMBERS),
            Map.entry("PositiveOrZero", NUMBERS),
            Map.entry("Negative", NUMBERS),
            Map.entry("NegativeOrZero", NUMBERS),
            Map.entry("Size", SIZES),
            Map.entry("NotEmpty", SIZES),
            Map.entry("NotBlank", TEXTS),
            Map.entry("Pattern", TEXTS),
            Map.entry("Email", TEXTS),
            Map.entry("Digits", EnumSet.of(Kind.NUMBERS, Kind.TEXTS)),
            Map.entry("AssertTrue", TRUTHS),
            Map.entry("AssertFalse", TRUTHS),
            Map.entry("Past", TIMES),
            Map.entry("PastOrPresent", TIMES),
            Map.entry("Future", TIMES),
            Map.entry("FutureOrPresent", TIMES));

    /** A schema knows no clock. */
    private static final Set<String> UNCHECKED = Set.of("Past", "PastOrPresent", "Future", "FutureOrPresent");

    /** The formats of texts that are times or dates. */
    private static final Set<String> TIME_FORMATS = Set.of(
            "date-time",
            "zoned-date-time",
            "local-date-time",
            "date",
            "local-time",
            "offset-time",
            "year-month",
            "month-day");

    /** Said by the type itself: a component is there unless it says that it need not be. */
    private static final Set<String> SAID_ANYWAY = Set.of("NotNull");

    private ConstraintRules() {}

    static Stream<Finding> check(Constrained constrained, String path, Origin origin) {
        Stream<Finding> each = constrained.written().stream()
                .flatMap(constraint -> Stream.concat(
                        misplaced(constraint, constrained.base(), path, origin), malformed(constraint, path, origin)));
        return Stream.concat(each, impossible(constrained, path, origin));
    }

    private static Stream<Finding> misplaced(Constraint constraint, JsonType on, String path, Origin origin) {
        String annotation = constraint.annotation();
        Set<Kind> about = ABOUT.get(annotation);
        if (about == null) {
            return SAID_ANYWAY.contains(annotation)
                    ? Stream.empty()
                    : Stream.of(Finding.of(Diagnostic.CONSTRAINT_IGNORED, origin, annotation, path));
        }
        Optional<Kind> kind = kind(on);
        boolean unknown = on instanceof Anything || on instanceof Bean || on instanceof JsonType.Unsupported;
        if (!unknown && kind.filter(about::contains).isEmpty()) {
            return Stream.of(Finding.of(
                    Diagnostic.CONSTRAINT_MISPLACED,
                    origin,
                    annotation,
                    path,
                    kind.map(found -> found.plural).orElse("its type"),
                    about.stream().map(found -> found.plural).collect(Collectors.joining(", "))));
        }
        return UNCHECKED.contains(annotation)
                ? Stream.of(Finding.of(Diagnostic.CONSTRAINT_IGNORED, origin, annotation, path))
                : Stream.empty();
    }

    private static Optional<Kind> kind(JsonType type) {
        if (type instanceof OrNull nullable) {
            return kind(nullable.base());
        }
        if (type instanceof ListOf) {
            return Optional.of(Kind.LISTS);
        }
        if (type instanceof MapOf) {
            return Optional.of(Kind.MAPS);
        }
        if (!(type instanceof Scalar scalar)) {
            return Optional.empty();
        }
        return switch (scalar.type()) {
            case "integer", "number" -> Optional.of(Kind.NUMBERS);
            case "string" -> text(scalar.keywords());
            case "boolean" -> Optional.of(Kind.TRUTHS);
            default -> Optional.empty();
        };
    }

    // What is written as a text need not be one in Java
    private static Optional<Kind> text(Map<String, Object> keywords) {
        Object format = keywords.get("format");
        if (format != null) {
            return TIME_FORMATS.contains(format) ? Optional.of(Kind.TIMES) : Optional.empty();
        }
        return keywords.containsKey("contentEncoding") ? Optional.empty() : Optional.of(Kind.TEXTS);
    }

    private static Stream<Finding> malformed(Constraint constraint, String path, Origin origin) {
        return problem(constraint)
                .map(problem ->
                        Finding.of(Diagnostic.CONSTRAINT_MALFORMED, origin, constraint.annotation(), path, problem))
                .stream();
    }

    private static Optional<String> problem(Constraint constraint) {
        return switch (constraint.annotation()) {
            case "Size" ->
                constraint.number("min", 0) < 0 || constraint.number("max", 0) < 0
                        ? Optional.of("a size is not negative")
                        : Optional.empty();
            case "Digits" ->
                constraint.number("integer", 0) < 0 || constraint.number("fraction", 0) < 0
                        ? Optional.of("a number of digits is not negative")
                        : Optional.empty();
            case "Pattern" ->
                pattern(constraint.text("regexp")).isPresent()
                        ? Optional.empty()
                        : Optional.of("\"" + constraint.text("regexp")
                                + "\" is not a regular expression: escape what is meant" + " as it stands");
            case "DecimalMin", "DecimalMax" ->
                number(constraint.text("value")).isPresent()
                        ? Optional.empty()
                        : Optional.of("\"" + constraint.text("value") + "\" is not a number");
            default -> Optional.empty();
        };
    }

    /** A regular expression, if it is one. */
    static Optional<Pattern> pattern(String text) {
        try {
            return Optional.of(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(Object value) {
        try {
            return Optional.of(new BigDecimal(value.toString()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Stream<Finding> impossible(Constrained constrained, String path, Origin origin) {
        Map<String, Object> all = new HashMap<>(constrained.keywords());
        if (constrained.base() instanceof Scalar scalar) {
            scalar.keywords().forEach((keyword, value) -> all.merge(keyword, value, (one, other) -> one));
        }
        return Stream.of(
                        above(all, "minimum", "maximum", false),
                        above(all, "exclusiveMinimum", "maximum", true),
                        above(all, "minimum", "exclusiveMaximum", true),
                        above(all, "exclusiveMinimum", "exclusiveMaximum", true),
                        above(all, "minLength", "maxLength", false),
                        above(all, "minItems", "maxItems", false),
                        above(all, "minProperties", "maxProperties", false))
                .flatMap(Optional::stream)
                .limit(1)
                .map(problem -> Finding.of(Diagnostic.CONSTRAINT_IMPOSSIBLE, origin, path, problem));
    }

    private static Optional<String> above(Map<String, Object> all, String least, String most, boolean also) {
        Optional<BigDecimal> lower = Optional.ofNullable(all.get(least)).flatMap(ConstraintRules::number);
        Optional<BigDecimal> upper = Optional.ofNullable(all.get(most)).flatMap(ConstraintRules::number);
        if (lower.isEmpty() || upper.isEmpty()) {
            return Optional.empty();
        }
        int order = lower.get().compareTo(upper.get());
        return order > 0 || (also && order == 0)
                ? Optional.of(least + " " + lower.get() + " leaves nothing below " + most + " " + upper.get())
                : Optional.empty();
    }
}
