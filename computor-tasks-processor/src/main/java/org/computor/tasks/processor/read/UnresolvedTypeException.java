package org.computor.tasks.processor.read;

import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A type does not exist, or another processor has not generated it yet: the compiler itself will say so. */
public final class UnresolvedTypeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnresolvedTypeException(TypeMirror type) {
        super(type.toString());
    }

    static void requireResolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException(type);
        }
    }
}
