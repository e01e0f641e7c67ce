package org.computor.tasks.processor.read.json;

import java.util.Map;
import java.util.Optional;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Choice;
import org.computor.tasks.processor.model.JsonType.Constant;
import org.computor.tasks.processor.model.JsonType.Fields;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Scalar;

/** Which of the few things a value is that JSON has. */
enum Shape {
    TEXT,
    NUMBER,
    TRUTH,
    LIST,
    OBJECT;

    /** Whether what is written as one type surely is not read as another; an object may be made of whatever it says. */
    static boolean isOther(JsonType written, JsonType read) {
        Optional<Shape> expected = of(read).filter(shape -> shape != OBJECT);
        return expected.isPresent()
                && of(written).filter(shape -> shape != expected.get()).isPresent()
                && (expected.get() != TEXT || isPlainText(read));
    }

    private static boolean isPlainText(JsonType type) {
        return type instanceof OrNull nullable
                ? isPlainText(nullable.base())
                : type instanceof Scalar scalar && scalar.keywords().equals(Map.of());
    }

    private static Optional<Shape> of(JsonType type) {
        JsonType bare = type.bare();
        if (bare instanceof ListOf) {
            return Optional.of(LIST);
        }
        if (bare instanceof MapOf || bare instanceof Fields) {
            return Optional.of(OBJECT);
        }
        if (bare instanceof Choice || bare instanceof Constant) {
            return Optional.of(TEXT);
        }
        return bare instanceof Scalar scalar ? of(scalar.type()) : Optional.empty();
    }

    private static Optional<Shape> of(String type) {
        return switch (type) {
            case "string" -> Optional.of(TEXT);
            case "integer", "number" -> Optional.of(NUMBER);
            case "boolean" -> Optional.of(TRUTH);
            default -> Optional.empty();
        };
    }
}
