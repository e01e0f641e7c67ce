package org.computor.tasks.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Jackson's {@code @JsonSubTypes}: the kinds of a type. Jackson 2 does not look at what a sealed type permits. */
record Subtypes(Compiler compiler) {

    private static final String NAME = "com.fasterxml.jackson.annotation.JsonSubTypes";

    /** The classes that are listed, and those that listed interfaces list; with the type arguments that follow. */
    List<DeclaredType> of(DeclaredType type) {
        List<DeclaredType> kinds = new ArrayList<>();
        for (DeclaredType listed :
                listed(Compiler.element(type)).flatMap(Subtypes::type).toList()) {
            TypeElement kind = Compiler.element(listed);
            if (!kind.equals(Compiler.element(type))) {
                DeclaredType filled = filled(listed, type);
                kinds.addAll(isAbstract(kind) ? of(filled) : List.of(filled));
            }
        }
        return List.copyOf(kinds);
    }

    boolean areListed(TypeElement type) {
        return listed(type).findAny().isPresent();
    }

    private Stream<Mirror> listed(TypeElement type) {
        return Mirror.find(compiler, type, NAME).stream().flatMap(subtypes -> subtypes.mirrors("value").stream());
    }

    private static Stream<DeclaredType> type(Mirror listed) {
        return listed.value("value").stream()
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast);
    }

    /** What is said of a class in the lists of the types above it. */
    Stream<Mirror> entriesOf(DeclaredType kind) {
        return compiler.lineage(kind).stream()
                .flatMap(above -> listed(Compiler.element(above)))
                .filter(entry ->
                        type(entry).anyMatch(type -> Compiler.element(type).equals(Compiler.element(kind))));
    }

    /** Why kinds cannot be read back by this list, if so. */
    Optional<String> problem(DeclaredType type) {
        TypeElement element = Compiler.element(type);
        if (!areListed(element)) {
            return Optional.of("has @JsonTypeInfo, and no list of its kinds: add @JsonSubTypes");
        }
        return foreign(element).or(() -> twice(element)).or(() -> forgotten(type));
    }

    private Optional<String> foreign(TypeElement type) {
        return listed(type)
                .flatMap(Subtypes::type)
                .filter(kind -> compiler.as(kind, Compiler.qualifiedName(type)).isEmpty())
                .findFirst()
                .map(kind -> "lists " + Compiler.qualifiedName(kind)
                        + " in @JsonSubTypes, which is none of its kinds: take it out");
    }

    private Optional<String> twice(TypeElement type) {
        Set<String> seen = new HashSet<>();
        return listed(type)
                .map(kind -> kind.string("name"))
                .filter(name -> !name.isEmpty() && !seen.add(name))
                .findFirst()
                .map(name -> "has two kinds called \"" + name + "\" in @JsonSubTypes: names tell them apart");
    }

    // A kind that is not listed is written, and cannot be read
    private Optional<String> forgotten(DeclaredType type) {
        Set<String> known = new HashSet<>();
        of(type).forEach(kind -> known.add(Compiler.qualifiedName(kind)));
        return leaves(Compiler.element(type))
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

    // A class in an annotation has no type arguments: they are those of the type above it, where it hands them on
    private DeclaredType filled(DeclaredType kind, DeclaredType above) {
        TypeElement element = Compiler.element(kind);
        List<? extends TypeMirror> passed = compiler.as(element.asType(), Compiler.qualifiedName(above))
                .map(DeclaredType::getTypeArguments)
                .orElse(List.of());
        List<TypeMirror> arguments = new ArrayList<>();
        for (TypeParameterElement parameter : element.getTypeParameters()) {
            int index = passed.indexOf(parameter.asType());
            if (index < 0 || index >= above.getTypeArguments().size()) {
                return kind;
            }
            arguments.add(above.getTypeArguments().get(index));
        }
        return arguments.isEmpty()
                ? kind
                : compiler.types().getDeclaredType(element, arguments.toArray(TypeMirror[]::new));
    }

    static boolean isAbstract(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT);
    }
}
