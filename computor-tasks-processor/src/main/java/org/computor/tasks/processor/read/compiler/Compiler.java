package org.computor.tasks.processor.read.compiler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The compiler's view of types, with the questions that the readers ask of it.
 *
 * @param sources the top-level types whose source is compiled; nothing in a class file has a position
 */
public record Compiler(Elements elements, Types types, Set<String> sources) {

    /** Where an element stands, or where the class stands on whose account it is read. */
    public Origin origin(Element element, TypeElement reader) {
        return new Origin(Place.of(isSource(element) ? element : reader));
    }

    /** Whether the source of an element is compiled. */
    public boolean isSource(Element element) {
        Element outermost = element;
        while (around(outermost) instanceof TypeElement around) {
            outermost = around;
        }
        return outermost instanceof TypeElement type
                && sources.contains(type.getQualifiedName().toString());
    }

    /** The classes, among a type and its arguments, that code in a package cannot name. */
    public List<String> hidden(TypeMirror type, PackageElement from) {
        if (type instanceof ArrayType array) {
            return hidden(array.getComponentType(), from);
        }
        if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
            return List.of();
        }
        List<String> hidden = new ArrayList<>();
        if (!isVisible(element(declared), from)) {
            hidden.add(qualifiedName(declared));
        }
        declared.getTypeArguments().forEach(argument -> hidden.addAll(hidden(argument, from)));
        return hidden;
    }

    private boolean isVisible(TypeElement type, PackageElement from) {
        boolean samePackage = elements.getPackageOf(type).equals(from);
        for (Element around = type; around instanceof TypeElement; around = around(around)) {
            Set<Modifier> modifiers = around.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE) || !(samePackage || isPublic(around))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an element is public, which members of interfaces are without saying so. */
    public static boolean isPublic(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC)
                || around(element).getKind().isInterface();
    }

    /** Whether a type is a record that is nothing else: neither a collection nor one of several kinds. */
    public static boolean isOnlyARecord(TypeElement type) {
        return type.getKind() == ElementKind.RECORD && type.getInterfaces().isEmpty();
    }

    /** The type itself and everything that it extends or implements, nearest first, with type arguments filled in. */
    public List<DeclaredType> lineage(TypeMirror type) {
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
    public Optional<DeclaredType> as(TypeMirror type, String supertype) {
        return lineage(type).stream()
                .filter(candidate -> qualifiedName(candidate).equals(supertype))
                .findFirst();
    }

    public static String qualifiedName(DeclaredType type) {
        return qualifiedName(element(type));
    }

    /**
     * A type's name in Java source. The Eclipse compiler takes each $ in the name of a nested type, or of one around
     * it, for a dot.
     */
    public static String qualifiedName(TypeElement type) {
        return around(type) instanceof TypeElement outer
                ? qualifiedName(outer) + "." + type.getSimpleName()
                : type.getQualifiedName().toString();
    }

    public static TypeElement element(DeclaredType type) {
        return (TypeElement) type.asElement();
    }

    public String binaryName(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }

    /** A class of the same module; javac would look for its name in every module of the JDK otherwise. */
    public @Nullable TypeElement sibling(String name, TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    }

    /** The class that is generated for a class. */
    public String generatedName(TypeElement type, String suffix) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        return ClassModel.generatedName(binaryName(type), packageName, suffix);
    }

    /** What an element stands in; a package stands in nothing that matters here. */
    public static Element around(Element element) {
        Element around = element.getEnclosingElement();
        return around == null ? element : around;
    }

    public static boolean has(Element element, String annotation) {
        return annotation(element, annotation).isPresent();
    }

    public static Optional<AnnotationMirror> annotation(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) { // asked of every element, and most have none
            if (qualifiedName(mirror.getAnnotationType()).equals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }
}
