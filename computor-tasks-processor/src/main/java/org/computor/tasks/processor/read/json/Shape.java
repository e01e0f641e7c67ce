package org.computor.tasks.processor.read.json;

import java.util.Map;
import java.util.Optional;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Choice;
import org.computor.tasks.processor.model.JsonType.Constant;
import org.computor.tasks.processor.model.JsonType.Constrained;
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
        if (type instanceof OrNull nullable) {
            return of(nullable.base());
        }
        if (type instanceof Constrained constrained) {
            return of(constrained.base());
        }
        if (type instanceof ListOf) {
            return Optional.of(LIST);
        }
        if (type instanceof MapOf || type instanceof Fields) {
            return Optional.of(OBJECT);
        }
        if (type instanceof Choice || type instanceof Constant) {
            return Optional.of(TEXT);
        }
        return type instanceof Scalar scalar ? of(scalar.type()) : Optional.empty();
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
