package org.computor.tasks.processor.read.compiler;

import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A position in the source: an element, or a value of an annotation on it.
 *
 * @param element which
 * @param annotation which of its annotations, or null for the element itself
 * @param value which of its values, or of those of an annotation in it; one that is not written there is shown at the
 *     annotation
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    public static Place of(Element element) {
        return new Place(element, null, null);
    }

    /** Prints a message here. */
    public void print(Messager messager, Kind kind, String message) {
        Element shown = shown();
        if (annotation == null || !shown.equals(element)) {
            messager.printMessage(kind, message, shown);
        } else {
            // without a value, at the annotation
            messager.printMessage(kind, message, element, annotation, written(annotation));
        }
    }

    private @Nullable AnnotationValue written(AnnotationMirror annotation) {
        for (AnnotationValue written : annotation.getElementValues().values()) {
            if (value != null && has(written, value)) {
                return isOfEcj(element) ? written : value; // ecj knows no position inside a value
            }
        }
        return null;
    }

    private static boolean has(AnnotationValue written, AnnotationValue value) {
        return written.equals(value)
                || (written.getValue() instanceof List<?> list && list.contains(value))
                || (written.getValue() instanceof AnnotationMirror inner
                        && inner.getElementValues().values().stream().anyMatch(deeper -> has(deeper, value)));
    }

    // ecj knows the position of a class, an interface and an enum, and of none that is a record
    private Element shown() {
        Element shown = element;
        while (isOfEcj(shown)
                && shown.getKind() == ElementKind.RECORD
                && Compiler.around(shown) instanceof TypeElement around) {
            shown = around;
        }
        return shown;
    }

    /** Whether an element, or a value, is of the Eclipse compiler, which knows fewer positions than javac. */
    public static boolean isOfEcj(Object element) {
        return element.getClass().getName().startsWith("org.eclipse.jdt.");
    }
}
