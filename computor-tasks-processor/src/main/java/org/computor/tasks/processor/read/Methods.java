package org.computor.tasks.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.model.MethodModel;
import org.computor.tasks.processor.model.MethodModel.Trait;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.SourceName;

/** Reads methods of interfaces as Temporal collects them. */
record Methods(Compiler compiler) {

    MethodModel read(ExecutableElement method, TypeElement reader) {
        TypeElement owner = owner(method);
        return new MethodModel(
                method.getSimpleName().toString(),
                owner.getSimpleName().toString(),
                method.getParameters().stream()
                        .map(parameter -> SourceName.of(parameter.asType()))
                        .toList(),
                bridged(method, owner),
                traits(method, owner),
                compiler.origin(method, reader),
                compiler.origin(owner, reader));
    }

    private String bridged(ExecutableElement method, TypeElement owner) {
        return compiler.lineage(owner.asType()).stream()
                .skip(1) // itself
                .map(Compiler::element)
                .filter(above -> above.getKind().isInterface())
                .flatMap(above -> ElementFilter.methodsIn(above.getEnclosedElements()).stream())
                .filter(above -> above.getSimpleName().equals(method.getSimpleName())
                        && compiler.elements().overrides(method, above, owner)
                        && !erased(method).equals(erased(above)))
                .findFirst()
                .map(above -> owner(above).getSimpleName() + "." + above)
                .orElse("");
    }

    private List<String> erased(ExecutableElement method) {
        return Stream.concat(
                        method.getParameters().stream().map(VariableElement::asType), Stream.of(method.getReturnType()))
                .map(type -> SourceName.of(compiler.types().erasure(type)))
                .toList();
    }

    private static Set<Trait> traits(ExecutableElement method, TypeElement owner) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Set<Modifier> modifiers = method.getModifiers();
        add(traits, Trait.STATIC, modifiers.contains(Modifier.STATIC));
        add(traits, Trait.PRIVATE, modifiers.contains(Modifier.PRIVATE));
        add(traits, Trait.DEFAULT, modifiers.contains(Modifier.DEFAULT));
        add(
                traits,
                Trait.GENERIC,
                !method.getTypeParameters().isEmpty()
                        || method.getParameters().stream().anyMatch(parameter -> hasVariable(parameter.asType())));
        add(traits, Trait.GENERIC_RESULT, hasVariable(method.getReturnType()));
        add(traits, Trait.VOID, method.getReturnType().getKind() == TypeKind.VOID);
        add(traits, Trait.IN_PUBLIC, Compiler.isPublic(owner));
        add(traits, Trait.IN_SEALED, owner.getModifiers().contains(Modifier.SEALED));
        return traits;
    }

    // Temporal reads the method of the interface, whatever a class that implements it says the variables are
    private static boolean hasVariable(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                || (type instanceof ArrayType array && hasVariable(array.getComponentType()))
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(Methods::hasVariable))
                || (type instanceof WildcardType wildcard
                        && Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                                .anyMatch(bound -> bound != null && hasVariable(bound)));
    }

    private static void add(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    static TypeElement owner(ExecutableElement method) {
        return (TypeElement) Compiler.around(method);
    }

    /** The interfaces that a class or one of its superclasses names, and not those behind them. */
    Stream<TypeElement> namedInterfaces(TypeElement type) {
        return compiler.lineage(type.asType()).stream()
                .map(Compiler::element)
                .filter(parent -> !parent.getKind().isInterface())
                .flatMap(parent -> parent.getInterfaces().stream())
                .map(named -> (TypeElement) compiler.types().asElement(named))
                .distinct();
    }

    /** The methods of an interface and of those that it extends, without those that were written again further down. */
    List<ExecutableElement> of(TypeElement type) {
        List<DeclaredType> ancestorsFirst = new ArrayList<>(compiler.lineage(type.asType()));
        Collections.reverse(ancestorsFirst);
        List<ExecutableElement> all = ancestorsFirst.stream()
                .map(Compiler::element)
                .filter(parent -> parent.getKind().isInterface())
                .flatMap(parent -> ElementFilter.methodsIn(parent.getEnclosedElements()).stream())
                .toList();
        return all.stream()
                .filter(method -> method.getAnnotationMirrors().stream().anyMatch(Methods::isTemporal)
                        || all.stream().noneMatch(other -> writesAgain(other, method, type)))
                .toList();
    }

    private boolean writesAgain(ExecutableElement below, ExecutableElement above, TypeElement type) {
        return !below.equals(above)
                && !Compiler.has(owner(above), Activities.INTERFACE)
                && compiler.elements().overrides(below, above, type);
    }

    private static boolean isTemporal(AnnotationMirror mirror) {
        return Compiler.qualifiedName(mirror.getAnnotationType()).startsWith("io.temporal.");
    }

    boolean extendsInterface(TypeElement type, TypeElement supertype) {
        return compiler.as(type.asType(), Compiler.qualifiedName(supertype)).isPresent();
    }
}
