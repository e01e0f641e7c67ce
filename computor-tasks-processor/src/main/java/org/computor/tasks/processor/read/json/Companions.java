package org.computor.tasks.processor.read.json;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.Text;

/**
 * The fields that Jackson knows beside that of a component: its other names, the one that says its kind, and its own.
 */
record Companions(Annotations annotations) {

    private static final String KIND = "@JsonTypeInfo";
    private static final String UNWRAPPED = "@JsonUnwrapped";

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
                : aliases().map(alias -> optional(alias, component.component(), component.type(), component));
        return Stream.of(others, kind(component).stream(), unwrapped(component)).flatMap(companions -> companions);
    }

    /** Whether a field says the kind of a component. */
    static boolean isKind(Field companion) {
        return companion.component().equals(KIND);
    }

    /** Whether a field is one of those that a component has itself. */
    static boolean isUnwrapped(Field companion) {
        return companion.component().equals(UNWRAPPED);
    }

    private Stream<Field> unwrapped(Field component) {
        return new Unwrapping(annotations)
                .names(component.type())
                .map(name -> optional(name, UNWRAPPED, new JsonType.Anything(), component));
    }

    private Optional<Field> kind(Field component) {
        return annotations
                .find(TypeInfo.NAME)
                .map(TypeInfo::new)
                .filter(TypeInfo::isBeside)
                .map(info -> optional(info.field(), KIND, new JsonType.Anything(), component));
    }

    private static Field optional(String name, String of, JsonType type, Field component) {
        return new Field(
                name, of, type, false, null, component.description(), Set.of(Field.EVERY_WARNING), component.origin());
    }
}
