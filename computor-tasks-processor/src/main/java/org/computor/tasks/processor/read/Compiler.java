package org.computor.tasks.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.computor.tasks.processor.model.ClassModel;

/** The compiler's view of types, with the questions that the readers ask of it. */
public record Compiler(Elements elements, Types types) {

    /** The type itself and everything that it extends or implements, nearest first, with type arguments filled in. */
    List<DeclaredType> lineage(TypeMirror type) {
        Map<String, DeclaredType> found = new LinkedHashMap<>();
        Deque<TypeMirror> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeMirror next = open.removeFirst();
            if (next instanceof DeclaredType declared && next.getKind() == TypeKind.DECLARED) {
                if (found.putIfAbsent(qualifiedName(declared), declared) == null) {
                    open.addAll(types.directSupertypes(declared));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The type, as one of its supertypes. */
    Optional<DeclaredType> as(TypeMirror type, String supertype) {
        return lineage(type).stream()
                .filter(candidate -> qualifiedName(candidate).equals(supertype))
                .findFirst();
    }

    static String qualifiedName(DeclaredType type) {
        return element(type).getQualifiedName().toString();
    }

    static TypeElement element(DeclaredType type) {
        return (TypeElement) type.asElement();
    }

    String binaryName(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }

    /** The class that is generated for a class. */
    public String generatedName(TypeElement type, String suffix) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        return ClassModel.generatedName(binaryName(type), packageName, suffix);
    }

    /** What an element stands in; a package stands in nothing that matters here. */
    static Element around(Element element) {
        Element around = element.getEnclosingElement();
        return around == null ? element : around;
    }

    static boolean has(Element element, String annotation) {
        return annotation(element, annotation).isPresent();
    }

    static Optional<AnnotationMirror> annotation(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(mirror -> mirror)
                .filter(mirror -> qualifiedName(mirror.getAnnotationType()).equals(annotation))
                .findFirst();
    }
}
