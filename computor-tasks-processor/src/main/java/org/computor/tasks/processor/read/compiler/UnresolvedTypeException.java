package org.computor.tasks.processor.read.compiler;

import javax.lang.model.element.AnnotationValue;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A type does not exist, or another processor has not generated it yet: the compiler itself will say so. */
public final class UnresolvedTypeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What compilers have in place of a value that they do not know. */
    private static final String UNKNOWN = "<error>";

    private UnresolvedTypeException(Object unresolved) {
        super(unresolved.toString());
    }

    /** A constant that has to exist; javac puts the text of one that does in quotation marks, and ecj any text. */
    public static void requireResolved(AnnotationValue value) {
        Object said = Place.isOfEcj(value) ? value.getValue() : value;
        if (said.toString().equals(UNKNOWN)) {
            throw new UnresolvedTypeException(value);
        }
    }

    public static void requireResolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException(type);
        }
    }
}
