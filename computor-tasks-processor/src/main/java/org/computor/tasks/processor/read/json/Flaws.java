package org.computor.tasks.processor.read.json;

import java.util.Optional;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.Unsupported;

/** What JSON cannot carry of a value, or of what is in it. */
final class Flaws {

    private Flaws() {}

    /** The first, not looking into objects, which have places of their own for them. */
    static Optional<Unsupported> in(JsonType type) {
        JsonType bare = type.bare();
        if (bare instanceof Unsupported found) {
            return Optional.of(found);
        }
        return bare instanceof ListOf || bare instanceof MapOf
                ? bare.parts().flatMap(part -> in(part).stream()).findFirst()
                : Optional.empty();
    }
}
