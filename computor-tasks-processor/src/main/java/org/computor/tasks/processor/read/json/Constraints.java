package org.computor.tasks.processor.read.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.computor.tasks.processor.model.Constraint;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Constrained;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.model.Regex;
import org.computor.tasks.processor.read.compiler.Mirror;

/** Jakarta Validation's annotations on one type, each of them and what they say together. */
final class Constraints {

    private final JsonType base;
    private final Map<String, Object> keywords = new TreeMap<>();
    private final List<Constraint> written = new ArrayList<>();

    private Constraints(JsonType base) {
        this.base = base;
    }

    /** The type with those of the annotations that are constraints. */
    static JsonType on(JsonType type, Collection<Mirror> annotations) {
        Constraints all = new Constraints(type instanceof OrNull nullable ? nullable.base() : type);
        annotations.stream().flatMap(ConstraintAnnotations::in).forEach(all::add);
        if (all.written.isEmpty()) {
            return type;
        }
        Constrained constrained = new Constrained(all.base, all.keywords, all.written);
        return type instanceof OrNull ? new OrNull(constrained) : constrained;
    }

    private void add(Constraint constraint) {
        boolean said = constraint.checked()
                && Keywords.of(constraint, base).filter(this::add).isPresent();
        written.add(new Constraint(constraint.annotation(), constraint.values(), said));
    }

    // All of them or none
    private boolean add(Map<String, Object> more) {
        Map<String, Object> together = new TreeMap<>();
        for (Map.Entry<String, Object> one : more.entrySet()) {
            Optional<Object> said = earlier(one.getKey())
                    .map(earlier -> together(one.getKey(), earlier, one.getValue()))
                    .orElseGet(() -> Optional.of(one.getValue()));
            if (said.isEmpty()) {
                return false;
            }
            together.put(one.getKey(), said.get());
        }
        keywords.putAll(together);
        return true;
    }

    // What the type itself says must stay true
    private Optional<Object> earlier(String keyword) {
        return Optional.ofNullable(keywords.get(keyword))
                .or(() -> base instanceof Scalar scalar
                        ? Optional.ofNullable(scalar.keywords().get(keyword))
                        : Optional.empty());
    }

    private static Optional<Object> together(String keyword, Object one, Object other) {
        return switch (keyword) {
            case "pattern" -> Regex.both(one.toString(), other.toString()).map(Object.class::cast);
            case "enum" ->
                Optional.of(((List<?>) one)
                        .stream().filter(((List<?>) other)::contains).toList());
            case "format", "type" -> Optional.of(one).filter(other::equals);
            default -> Optional.of(stricter(keyword, one, other));
        };
    }

    private static Object stricter(String keyword, Object one, Object other) {
        boolean greater =
                keyword.startsWith("min") || keyword.equals("exclusiveMinimum") || keyword.equals("multipleOf");
        int order = new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()));
        return (order < 0) == greater ? other : one;
    }
}
