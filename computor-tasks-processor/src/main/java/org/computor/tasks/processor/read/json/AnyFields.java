package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.read.compiler.Compiler;

/** Jackson's {@code @JsonAnyGetter} and {@code @JsonAnySetter}: a map is among the fields of its record. */
record AnyFields(Compiler compiler, Annotations said) {

    private static final String GETTER = JACKSON + "JsonAnyGetter";
    private static final String SETTER = JACKSON + "JsonAnySetter";

    /** Why a component is not carried both ways, if so. */
    Optional<String> problem(TypeMirror type, RecordComponentElement component) {
        boolean written = isSaid(GETTER);
        boolean read = isSaid(SETTER);
        if (written && !read && !isSaidElsewhere(SETTER, component)) {
            return Optional.of("is written among the fields of its record, as @JsonAnyGetter says, and not read from"
                    + " there: add @JsonAnySetter");
        }
        if (read && !written && !isSaidElsewhere(GETTER, component)) {
            return Optional.of("is read from the fields of its record, as @JsonAnySetter says, and not written there:"
                    + " add @JsonAnyGetter");
        }
        return (written || read) && compiler.as(type, "java.util.Map").isEmpty()
                ? Optional.of("is among the fields of its record, as @JsonAnyGetter says, and no map: use one")
                : Optional.empty();
    }

    private boolean isSaid(String annotation) {
        return said.find(annotation).filter(any -> any.bool("enabled")).isPresent();
    }

    // On a method that belongs to no component
    private static boolean isSaidElsewhere(String annotation, RecordComponentElement component) {
        Element record = Compiler.around(component);
        return record.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.METHOD)
                .filter(member -> !member.getSimpleName().equals(component.getSimpleName()))
                .anyMatch(member -> Compiler.has(member, annotation));
    }
}
