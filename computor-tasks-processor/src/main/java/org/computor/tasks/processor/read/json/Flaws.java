package org.computor.tasks.processor.read.json;

import java.util.Optional;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Constrained;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Unsupported;

/** What JSON cannot carry of a value, or of what is in it. */
final class Flaws {

    private Flaws() {}

    /** The first, not looking into objects, which have places of their own for them. */
    static Optional<Unsupported> in(JsonType type) {
        if (type instanceof Unsupported found) {
            return Optional.of(found);
        }
        if (type instanceof ListOf list) {
            return in(list.item());
        }
        if (type instanceof MapOf map) {
            return in(map.value());
        }
        if (type instanceof OrNull nullable) {
            return in(nullable.base());
        }
        return type instanceof Constrained constrained ? in(constrained.base()) : Optional.empty();
    }
}
