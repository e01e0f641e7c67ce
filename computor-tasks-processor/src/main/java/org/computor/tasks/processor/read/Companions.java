package org.computor.tasks.processor.read;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.Text;

/** The fields that Jackson knows beside that of a component: its other names, and the one that says its kind. */
record Companions(Annotations annotations) {

    boolean haveAlias() {
        return aliases().findAny().isPresent();
    }

    private Stream<String> aliases() {
        return annotations.find(Annotations.JACKSON + "JsonAlias").stream()
                .flatMap(alias -> alias.texts("value").stream())
                .map(Text::value);
    }

    // A default is filled in under the first name, and Jackson refuses to read a component twice
    Stream<Field> of(Field component) {
        Stream<Field> others = component.defaultText() != null
                ? Stream.empty()
                : aliases().map(alias -> optional(alias, component.type(), component));
        return Stream.concat(others, kind().map(kind -> optional(kind, new JsonType.Anything(), component)).stream());
    }

    private Optional<String> kind() {
        return annotations
                .find(TypeInfo.NAME)
                .map(TypeInfo::new)
                .filter(TypeInfo::isBeside)
                .map(TypeInfo::field);
    }

    private static Field optional(String name, JsonType type, Field component) {
        return new Field(
                name,
                component.component(),
                type,
                false,
                null,
                component.description(),
                Set.of(Field.EVERY_WARNING),
                component.origin());
    }
}
