package org.computor.tasks.processor.read.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Choice;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.read.json.ComponentReader.Component;

/** The components of one record: what one has beside its own field may be the field of another. */
record Neighbours(List<Component> all) {

    /** The field of a component; one that cannot be, where it does not go together with the others. */
    Field told(Component component) {
        Field field = component.field();
        return component.beside().stream()
                .flatMap(beside -> others(component)
                        .filter(other -> other.name().equals(beside.name()))
                        .flatMap(other -> problem(beside, other).stream()))
                .findFirst()
                .map(reason -> new Field(
                        field.name(),
                        field.component(),
                        new Unsupported("it", reason),
                        field.required(),
                        field.defaultText(),
                        field.description(),
                        field.silenced(),
                        field.origin()))
                .orElse(field);
    }

    private Stream<Field> others(Component component) {
        return all.stream()
                .filter(other -> !other.equals(component))
                .flatMap(other -> Stream.concat(
                        Stream.of(other.field()), other.beside().stream().filter(Companions::isUnwrapped)));
    }

    // Jackson writes both; or the field of the other one, which it takes for the name of the kind
    private static Optional<String> problem(Field beside, Field other) {
        if (Companions.isUnwrapped(beside)) {
            return Optional.of("is unwrapped with its field \"" + other.name()
                    + "\", which is there already: give its @JsonUnwrapped a prefix");
        }
        return Companions.isKind(beside) && !canBeText(other.type())
                ? Optional.of("has its kind in the field \"" + other.name() + "\", which is that of "
                        + other.component() + ", and no text: give the property of its @JsonTypeInfo another name")
                : Optional.empty();
    }

    private static boolean canBeText(JsonType type) {
        JsonType bare = type.bare();
        return bare instanceof Choice
                || bare instanceof Anything
                || bare instanceof Unsupported
                || (bare instanceof Scalar scalar && scalar.type().equals("string"));
    }
}
