package org.computor.tasks.processor.read.json;

import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.read.compiler.Compiler;

/** The annotations on type arguments that are lost where a class is looked at with those filled in. */
final class TypeArguments {

    private TypeArguments() {}

    /** On those of the supertypes of a class. */
    static Stream<AnnotationMirror> lostAbove(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .flatMap(above -> lost(above, false));
    }

    /**
     * On those of the type of a field.
     *
     * @param described whether the field is, so that what is in a list is read with its annotations
     */
    static Stream<AnnotationMirror> lost(Element field, boolean described) {
        return lost(field.asType(), described);
    }

    private static Stream<AnnotationMirror> lost(TypeMirror type, boolean described) {
        if (type instanceof ArrayType array) {
            return lost(array.getComponentType(), described);
        }
        if (!(type instanceof DeclaredType declared)) {
            return Stream.empty();
        }
        boolean read = described && Compiler.qualifiedName(declared).startsWith("java.");
        return declared.getTypeArguments().stream()
                .flatMap(argument -> Stream.concat(
                        argument.getAnnotationMirrors().stream().filter(mirror -> !read), lost(argument, described)));
    }
}
