package org.computor.tasks.processor.read.json;

import java.util.Optional;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Fields;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.read.compiler.Mirror;

/** Jackson's {@code @JsonUnwrapped}: the fields of a component are among those of its record. */
record Unwrapping(Annotations said) {

    private Optional<Mirror> found() {
        return said.find(Annotations.JACKSON + "JsonUnwrapped").filter(found -> found.bool("enabled"));
    }

    boolean isSaid() {
        return found().isPresent();
    }

    /** Why a component cannot be read back, if so. */
    Optional<String> problem(JsonType component) {
        return isSaid() && component instanceof OrNull optional && optional.base() instanceof Fields
                ? Optional.of("is unwrapped, and never there when it is read: leave its @JsonUnwrapped out, or use the"
                        + " record itself")
                : Optional.empty();
    }

    /** The fields in the record; nothing but a record has any. */
    Stream<String> names(JsonType component) {
        if (component instanceof OrNull nullable) {
            return names(nullable.base());
        }
        return component instanceof Fields fields
                ? found().stream()
                        .flatMap(unwrapped -> fields.fields().stream()
                                .map(field -> unwrapped.string("prefix") + field.name() + unwrapped.string("suffix")))
                : Stream.empty();
    }
}
