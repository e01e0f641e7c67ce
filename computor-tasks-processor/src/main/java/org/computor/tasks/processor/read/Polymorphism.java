package org.computor.tasks.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads how the kinds of an interface, or of an abstract class, are told apart in JSON. */
record Polymorphism(Compiler compiler) {

    private static final String JACKSON = "com.fasterxml.jackson.annotation.";
    private static final Set<String> BY_A_LIST = Set.of("NAME", "SIMPLE_NAME", "DEDUCTION");

    /** Why a type with {@code @JsonTypeInfo} cannot be read back, if it cannot. */
    Optional<String> problem(TypeElement type) {
        Mirror info = Mirror.find(compiler, type, JACKSON + "JsonTypeInfo").orElseThrow();
        if (!isAbstract(type) || !BY_A_LIST.contains(info.string("use"))) {
            return Optional.empty();
        }
        List<Mirror> listed = Mirror.find(compiler, type, JACKSON + "JsonSubTypes").stream()
                .flatMap(subtypes -> subtypes.mirrors("value").stream())
                .toList();
        if (listed.isEmpty()) {
            return Optional.of("has @JsonTypeInfo, and no list of its kinds: add @JsonSubTypes");
        }
        return Stream.of(foreign(type, listed), twice(listed), forgotten(type))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The classes that are listed. */
    Stream<DeclaredType> kinds(TypeElement type) {
        return Mirror.find(compiler, type, JACKSON + "JsonSubTypes").stream()
                .flatMap(subtypes -> subtypes.mirrors("value").stream())
                .flatMap(kind -> kind.value("value").stream())
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast);
    }

    private Optional<String> foreign(TypeElement type, List<Mirror> listed) {
        return listed.stream()
                .flatMap(kind -> kind.value("value").stream())
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .filter(kind -> compiler.as(kind, Compiler.qualifiedName(type)).isEmpty())
                .findFirst()
                .map(kind -> "lists " + Compiler.qualifiedName(kind)
                        + " in @JsonSubTypes, which is none of its kinds: take it out");
    }

    private static Optional<String> twice(List<Mirror> listed) {
        Set<String> seen = new HashSet<>();
        return listed.stream()
                .map(kind -> kind.string("name"))
                .filter(name -> !name.isEmpty() && !seen.add(name))
                .findFirst()
                .map(name -> "has two kinds called \"" + name + "\" in @JsonSubTypes: names tell them apart");
    }

    // A kind that is not listed is written, and cannot be read
    private Optional<String> forgotten(TypeElement type) {
        Set<String> known = new HashSet<>();
        kinds(type).forEach(kind -> known.add(Compiler.qualifiedName(kind)));
        return leaves(type)
                .map(Compiler::qualifiedName)
                .filter(kind -> !known.contains(kind))
                .findFirst()
                .map(kind -> "does not list " + kind + " in @JsonSubTypes: add it, or it cannot be read back");
    }

    private Stream<DeclaredType> leaves(TypeElement sealed) {
        return sealed.getPermittedSubclasses().stream()
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .flatMap(kind -> isAbstract(Compiler.element(kind)) ? leaves(Compiler.element(kind)) : Stream.of(kind));
    }

    static boolean isAbstract(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT);
    }
}
