package org.computor.tasks.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what Jackson sees of classes that are no records: their properties, and how they are made. */
record Beans(Compiler compiler) {

    private static final String JACKSON = "com.fasterxml.jackson.annotation.";
    private static final String CREATOR = JACKSON + "JsonCreator";

    /** The author says how these are mapped, or that they are not. */
    private static final List<String> SPECIAL = List.of(
            JACKSON + "JsonIgnore",
            JACKSON + "JsonFormat",
            JACKSON + "JsonBackReference",
            "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
            "com.fasterxml.jackson.databind.annotation.JsonSerialize");

    /** A property as Jackson finds it: a public field, a getter, a setter or a creator's parameter. */
    record Property(String name, TypeMirror type, Element element) {}

    /** The properties of a class and of its superclasses. */
    Stream<Property> properties(DeclaredType bean) {
        TypeElement element = Compiler.element(bean);
        if (Compiler.has(element, JACKSON + "JsonAutoDetect")) {
            return Stream.empty(); // says itself what is seen
        }
        Set<String> ignored = ignored(element);
        return compiler.lineage(bean).stream()
                .map(Compiler::element)
                .filter(type -> type.getKind() == ElementKind.CLASS
                        && !Compiler.qualifiedName(type).startsWith("java."))
                .flatMap(type -> type.getEnclosedElements().stream())
                .flatMap(member -> member.getKind() == ElementKind.CONSTRUCTOR
                        ? parameters(member)
                        : property(bean, member).stream())
                .filter(property -> !ignored.contains(property.name()));
    }

    /** Whether what Jackson would see of a class can be told from its members: other tools may add to them. */
    boolean isPlain(TypeElement type) {
        return compiler.isSource(type)
                && Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                        .flatMap(element -> element.getAnnotationMirrors().stream())
                        .map(mirror -> Compiler.qualifiedName(mirror.getAnnotationType()))
                        .noneMatch(name -> name.startsWith("lombok.") || name.equals(JACKSON + "JsonAutoDetect"));
    }

    private static Set<String> ignored(TypeElement type) {
        Set<String> names = new HashSet<>();
        Compiler.annotation(type, JACKSON + "JsonIgnoreProperties").stream()
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .map(value -> value.getValue())
                .filter(List.class::isInstance)
                .flatMap(value -> ((List<?>) value).stream())
                .forEach(name -> names.add(name.toString().replace("\"", "")));
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(Beans::isSpecial)
                .forEach(field -> names.add(field.getSimpleName().toString()));
        return names;
    }

    private static boolean isSpecial(Element member) {
        return member.getModifiers().contains(Modifier.STATIC)
                || member.getModifiers().contains(Modifier.TRANSIENT)
                || SPECIAL.stream().anyMatch(annotation -> Compiler.has(member, annotation));
    }

    private Stream<Property> parameters(Element constructor) {
        return constructor instanceof ExecutableElement creator && Compiler.has(creator, CREATOR)
                ? creator.getParameters().stream()
                        .filter(parameter -> !isSpecial(parameter))
                        .map(parameter ->
                                new Property(parameter.getSimpleName().toString(), parameter.asType(), creator))
                : Stream.empty();
    }

    private Optional<Property> property(DeclaredType bean, Element member) {
        boolean seen =
                member.getModifiers().contains(Modifier.PUBLIC) || Compiler.has(member, JACKSON + "JsonProperty");
        if (!seen || isSpecial(member)) {
            return Optional.empty();
        }
        String name = member.getSimpleName().toString();
        if (member instanceof VariableElement) {
            return Optional.of(new Property(name, compiler.types().asMemberOf(bean, member), member));
        }
        if (!(member instanceof ExecutableElement method) || method.getKind() != ElementKind.METHOD) {
            return Optional.empty();
        }
        ExecutableType type = (ExecutableType) compiler.types().asMemberOf(bean, method);
        if (type.getParameterTypes().isEmpty() && type.getReturnType().getKind() != TypeKind.VOID) {
            return after("get", name)
                    .or(() -> after("is", name))
                    .map(property -> new Property(property, type.getReturnType(), method));
        }
        return type.getParameterTypes().size() == 1
                ? after("set", name)
                        .map(property ->
                                new Property(property, type.getParameterTypes().get(0), method))
                : Optional.empty();
    }

    private static Optional<String> after(String prefix, String name) {
        boolean follows = name.length() > prefix.length()
                && name.startsWith(prefix)
                && Character.isUpperCase(name.charAt(prefix.length()));
        return follows
                ? Optional.of(Character.toLowerCase(name.charAt(prefix.length())) + name.substring(prefix.length() + 1))
                : Optional.empty();
    }

    /** Why nobody can tell how a class is made, if so. */
    Optional<String> creatorProblem(TypeElement type) {
        List<ExecutableElement> creators = type.getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .filter(member -> Mirror.find(compiler, member, CREATOR)
                        .filter(creator -> !creator.string("mode").equals("DISABLED"))
                        .isPresent())
                .toList();
        if (creators.stream()
                .anyMatch(creator -> creator.getKind() == ElementKind.METHOD
                        && !creator.getModifiers().contains(Modifier.STATIC))) {
            return Optional.of(
                    "has @JsonCreator on a method that is not static, which nobody can call: make it static");
        }
        Set<String> kinds = new HashSet<>();
        return creators.stream().allMatch(creator -> kinds.add(kind(creator)))
                ? Optional.empty()
                : Optional.of("has two @JsonCreator for the same JSON: keep one");
    }

    // Jackson tells creators apart by the one value that they take; one that takes an object is like any other
    private String kind(ExecutableElement creator) {
        boolean delegating = creator.getParameters().size() == 1
                && !Mirror.find(compiler, creator, CREATOR)
                        .orElseThrow()
                        .string("mode")
                        .equals("PROPERTIES")
                && !Compiler.has(creator.getParameters().get(0), JACKSON + "JsonProperty");
        return delegating ? SourceName.of(creator.getParameters().get(0).asType()) : "properties";
    }
}
