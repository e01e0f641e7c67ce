package org.computor.tasks.processor.read;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A position in the source: an element, or a value of an annotation on it.
 *
 * @param element which
 * @param annotation which of its annotations, or null for the element itself
 * @param value which of its values; one that is not written there is shown at the annotation
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    static Place of(Element element) {
        return new Place(element, null, null);
    }

    /** Prints a message here. */
    public void print(Messager messager, Kind kind, String message) {
        if (annotation == null) {
            messager.printMessage(kind, message, element);
        } else if (value == null || !annotation.getElementValues().containsValue(value)) {
            messager.printMessage(kind, message, element, annotation);
        } else {
            messager.printMessage(kind, message, element, annotation, value);
        }
    }
}
