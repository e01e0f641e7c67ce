package org.computor.tasks.processor.read.json;

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.computor.tasks.processor.read.compiler.Compiler;

/** Annotations on a type and its members, and on all that it extends or implements: Jackson inherits them. */
record InheritedAnnotations(Compiler compiler) {

    /** Whether one of some stands there. */
    boolean haveAny(TypeElement type, Set<String> names) {
        return members(type)
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .anyMatch(mirror -> names.contains(Compiler.qualifiedName(mirror.getAnnotationType())));
    }

    private Stream<Element> members(TypeElement type) {
        return compiler.lineage(type.asType()).stream()
                .map(Compiler::element)
                .flatMap(above -> Stream.concat(Stream.of(above), above.getEnclosedElements().stream()));
    }
}
