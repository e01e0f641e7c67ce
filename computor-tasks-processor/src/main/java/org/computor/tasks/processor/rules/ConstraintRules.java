package org.computor.tasks.processor.rules;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.Constraint;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Bean;
import org.computor.tasks.processor.model.JsonType.Constrained;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.model.Meaning;
import org.computor.tasks.processor.model.Origin;

/** What Jakarta Validation's annotations have to be, so that they say something and can be kept. */
final class ConstraintRules {

    private static final Set<Meaning> NUMBERS = EnumSet.of(Meaning.NUMBERS, Meaning.FLOATS, Meaning.DOUBLES);
    private static final Set<Meaning> DECIMALS =
            EnumSet.of(Meaning.NUMBERS, Meaning.FLOATS, Meaning.DOUBLES, Meaning.TEXTS);
    private static final Set<Meaning> TEXTS = EnumSet.of(Meaning.TEXTS);
    private static final Set<Meaning> PATTERNS = EnumSet.of(Meaning.TEXTS, Meaning.CHARACTERS);
    private static final Set<Meaning> TIMES = EnumSet.of(Meaning.TIMES);
    private static final Set<Meaning> TRUTHS = EnumSet.of(Meaning.TRUTHS);
    private static final Set<Meaning> SIZES = EnumSet.of(Meaning.TEXTS, Meaning.LISTS, Meaning.MAPS, Meaning.BYTES);

    /** True of each secret, and asked of one now and then. */
    private static final Set<String> TRUE_OF_SECRETS = Set.of("NotEmpty", "NotBlank");

    private static final Map<String, Set<Meaning>> ABOUT = Map.ofEntries(
            Map.entry("Min", NUMBERS),
            Map.entry("Max", NUMBERS),
            Map.entry("DecimalMin", DECIMALS),
            Map.entry("DecimalMax", DECIMALS),
            Map.entry("Positive", NUMBERS),
            Map.entry("PositiveOrZero", NUMBERS),
            Map.entry("Negative", NUMBERS),
            Map.entry("NegativeOrZero", NUMBERS),
            Map.entry("Size", SIZES),
            Map.entry("NotEmpty", SIZES),
            Map.entry("NotBlank", PATTERNS),
            Map.entry("Pattern", PATTERNS),
            Map.entry("Email", TEXTS),
            Map.entry("Digits", DECIMALS),
            Map.entry("AssertTrue", TRUTHS),
            Map.entry("AssertFalse", TRUTHS),
            Map.entry("Past", TIMES),
            Map.entry("PastOrPresent", TIMES),
            Map.entry("Future", TIMES),
            Map.entry("FutureOrPresent", TIMES));

    /** Said by the type itself: a component is there unless it says that it need not be. */
    private static final Set<String> SAID_ANYWAY = Set.of("NotNull");

    private ConstraintRules() {}

    static Stream<Finding> check(Constrained constrained, String path, Origin origin) {
        Stream<Finding> each = constrained.written().stream()
                .flatMap(constraint -> Stream.concat(
                        misplaced(constraint, constrained.base(), path, origin), malformed(constraint, path, origin)));
        return Stream.concat(each, impossible(constrained, path, origin));
    }

    /** What says of a field that may be absent, and is null then, that it is not. */
    static Stream<Finding> absent(Field field, String path) {
        boolean mayBeAbsent = !field.required() && field.defaultText() == null;
        return field.type() instanceof Constrained constrained && mayBeAbsent
                ? constrained.written().stream()
                        .filter(constraint -> constraint.checked() && SAID_ANYWAY.contains(constraint.annotation()))
                        .map(constraint -> Finding.of(
                                Diagnostic.CONSTRAINT_IGNORED, field.origin(), constraint.annotation(), path))
                : Stream.empty();
    }

    private static Stream<Finding> impossible(Constrained constrained, String path, Origin origin) {
        return Impossible.problem(constrained)
                .map(problem -> Finding.of(Diagnostic.CONSTRAINT_IMPOSSIBLE, origin, path, problem))
                .stream();
    }

    private static Stream<Finding> misplaced(Constraint constraint, JsonType on, String path, Origin origin) {
        String annotation = constraint.annotation();
        Set<Meaning> about = ABOUT.get(annotation);
        if (about == null) {
            return constraint.checked() && SAID_ANYWAY.contains(annotation)
                    ? Stream.empty()
                    : Stream.of(Finding.of(Diagnostic.CONSTRAINT_IGNORED, origin, annotation, path));
        }
        Meaning meaning = meaning(on);
        boolean unknown = on instanceof Anything || on instanceof Bean || on instanceof JsonType.Unsupported;
        boolean fits = about.contains(meaning) || (meaning == Meaning.SECRETS && TRUE_OF_SECRETS.contains(annotation));
        if (!unknown && !fits) {
            return Stream.of(Finding.of(
                    Diagnostic.CONSTRAINT_MISPLACED,
                    origin,
                    annotation,
                    path,
                    meaning.plural(),
                    about.stream().map(Meaning::plural).distinct().collect(Collectors.joining(", "))));
        }
        return constraint.checked() || on instanceof JsonType.Unsupported
                ? Stream.empty()
                : Stream.of(Finding.of(Diagnostic.CONSTRAINT_IGNORED, origin, annotation, path));
    }

    private static Meaning meaning(JsonType type) {
        if (type instanceof OrNull nullable) {
            return meaning(nullable.base());
        }
        if (type instanceof ListOf) {
            return Meaning.LISTS;
        }
        if (type instanceof MapOf) {
            return Meaning.MAPS;
        }
        return type instanceof Scalar scalar ? scalar.meaning() : Meaning.OTHERS;
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
            case "Pattern", "Email" ->
                constraint.regex().isRight()
                        ? Optional.empty()
                        : Optional.of("\"" + constraint.text("regexp")
                                + "\" is not a regular expression: escape what is meant as it stands");
            case "DecimalMin", "DecimalMax" ->
                number(constraint.text("value")).isPresent()
                        ? Optional.empty()
                        : Optional.of("\"" + constraint.text("value") + "\" is not a number");
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(Object value) {
        try {
            return Optional.of(new BigDecimal(value.toString()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
