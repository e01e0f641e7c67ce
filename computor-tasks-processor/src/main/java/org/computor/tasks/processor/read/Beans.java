package org.computor.tasks.processor.read;

import static org.computor.tasks.processor.read.Annotations.DATABIND;
import static org.computor.tasks.processor.read.Annotations.JACKSON;

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

/** Reads what Jackson sees of classes that are no records: their properties, and how they are made. */
record Beans(Compiler compiler) {

    private static final String CREATOR = JACKSON + "JsonCreator";

    /** The author says of these that they are mapped, whatever they are called. */
    private static final List<String> EXPLICIT =
            List.of(JACKSON + "JsonProperty", JACKSON + "JsonGetter", JACKSON + "JsonSetter");

    /** The author says how these are mapped. */
    private static final List<String> CUSTOM =
            List.of(JACKSON + "JsonFormat", TypeInfo.NAME, DATABIND + "JsonDeserialize", DATABIND + "JsonSerialize");

    /** The author says that these are not. */
    private static final List<String> LEFT_OUT = List.of(JACKSON + "JsonIgnore", JACKSON + "JsonBackReference");

    /** A property as Jackson finds it: a public field, a getter, a setter or a creator's parameter. */
    record Property(String name, TypeMirror type, Element element) {

        /** Whether it is a field or a getter. */
        boolean isWritten() {
            return !(element instanceof ExecutableElement method)
                    || (method.getKind() == ElementKind.METHOD
                            && method.getParameters().isEmpty());
        }
    }

    /** The properties of a class and of its superclasses. */
    Stream<Property> properties(DeclaredType bean) {
        TypeElement element = Compiler.element(bean);
        if (Compiler.has(element, JACKSON + "JsonAutoDetect")) {
            return Stream.empty(); // says itself what is seen
        }
        Set<String> ignored = ignored(element);
        return members(bean)
                .flatMap(member -> member.getKind() == ElementKind.CONSTRUCTOR
                        ? parameters(member)
                        : property(bean, member).stream())
                .filter(property -> !ignored.contains(property.name()) && !isOfIgnoredType(property));
    }

    private static boolean isOfIgnoredType(Property property) {
        return property.type() instanceof DeclaredType type
                && Compiler.has(Compiler.element(type), JACKSON + "JsonIgnoreType");
    }

    /** Whether a property is made again: anything but a getter that stands alone. */
    boolean isRead(Property property, DeclaredType bean) {
        return !(property.element() instanceof ExecutableElement && property.isWritten())
                || members(bean)
                        .filter(member -> !member.equals(property.element()))
                        .flatMap(member -> member.getKind() == ElementKind.CONSTRUCTOR
                                ? parameters(member).map(Property::name)
                                : name(member).stream())
                        .anyMatch(property.name()::equals);
    }

    /** A member whose JSON would name the class that is made, if there is one. */
    Optional<Element> madeByClass(DeclaredType bean) {
        return members(bean)
                .flatMap(member -> member instanceof ExecutableElement method
                        ? Stream.concat(Stream.of(member), method.getParameters().stream())
                        : Stream.of(member))
                .filter(member -> !Compiler.has(member, JACKSON + "JsonIgnore"))
                .filter(member -> Mirror.find(compiler, member, TypeInfo.NAME)
                        .map(TypeInfo::new)
                        .filter(TypeInfo::isByClass)
                        .isPresent())
                .findFirst();
    }

    private Stream<Element> members(DeclaredType bean) {
        return compiler.lineage(bean).stream()
                .map(Compiler::element)
                .filter(type -> type.getKind() == ElementKind.CLASS
                        && !Compiler.qualifiedName(type).startsWith("java."))
                .flatMap(type -> type.getEnclosedElements().stream());
    }

    /** Whether what Jackson would see of a class can be told from its members: others may add to them. */
    boolean isPlain(DeclaredType bean) {
        return compiler.isSource(Compiler.element(bean))
                && compiler.lineage(bean).stream()
                        .map(Compiler::element)
                        .flatMap(type -> Stream.concat(Stream.of(type), type.getEnclosedElements().stream()))
                        .flatMap(element -> element.getAnnotationMirrors().stream())
                        .map(mirror -> Compiler.qualifiedName(mirror.getAnnotationType()))
                        .noneMatch(name -> name.startsWith("lombok.")
                                || name.equals(JACKSON + "JsonAutoDetect")
                                || name.equals(DATABIND + "JsonNaming")
                                || CUSTOM.contains(name));
    }

    private static Set<String> ignored(TypeElement type) {
        Set<String> names = new HashSet<>();
        Compiler.annotation(type, JACKSON + "JsonIgnoreProperties").stream()
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .map(value -> value.getValue())
                .filter(List.class::isInstance)
                .flatMap(value -> ((List<?>) value).stream())
                .forEach(name -> names.add(name.toString().replace("\"", "")));
        type.getEnclosedElements().stream()
                .filter(Beans::isSpecial)
                .flatMap(member -> name(member).stream())
                .forEach(names::add);
        return names;
    }

    private static boolean isSpecial(Element member) {
        return member.getModifiers().contains(Modifier.STATIC)
                || member.getModifiers().contains(Modifier.TRANSIENT)
                || hasAny(member, CUSTOM)
                || hasAny(member, LEFT_OUT);
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
        boolean seen = member.getModifiers().contains(Modifier.PUBLIC) || hasAny(member, EXPLICIT);
        if (!seen || isSpecial(member)) {
            return Optional.empty();
        }
        return name(member)
                .flatMap(name ->
                        type(compiler.types().asMemberOf(bean, member)).map(type -> new Property(name, type, member)));
    }

    private static Optional<TypeMirror> type(TypeMirror member) {
        if (!(member instanceof ExecutableType method)) {
            return Optional.of(member);
        }
        List<? extends TypeMirror> parameters = method.getParameterTypes();
        return parameters.isEmpty() ? Optional.of(method.getReturnType()) : Optional.of(parameters.get(0));
    }

    private static boolean hasAny(Element member, List<String> annotations) {
        return annotations.stream().anyMatch(annotation -> Compiler.has(member, annotation));
    }

    // That of a field, a getter or a setter; one that the author calls otherwise still has its own
    static Optional<String> name(Element member) {
        String name = member.getSimpleName().toString();
        if (!(member instanceof ExecutableElement method)) {
            return member instanceof VariableElement ? Optional.of(name) : Optional.empty();
        }
        if (method.getKind() != ElementKind.METHOD) {
            return Optional.empty();
        }
        Optional<String> own = Optional.of(name).filter(called -> hasAny(member, EXPLICIT));
        boolean hasResult = method.getReturnType().getKind() != TypeKind.VOID;
        return switch (method.getParameters().size()) {
            case 0 ->
                after("get", name).or(() -> after("is", name)).or(() -> own).filter(called -> hasResult);
            case 1 -> after("set", name).or(() -> own);
            default -> Optional.empty();
        };
    }

    private static Optional<String> after(String prefix, String name) {
        boolean follows = name.length() > prefix.length()
                && name.startsWith(prefix)
                && Character.isUpperCase(name.charAt(prefix.length()));
        return follows
                ? Optional.of(Character.toLowerCase(name.charAt(prefix.length())) + name.substring(prefix.length() + 1))
                : Optional.empty();
    }
}
