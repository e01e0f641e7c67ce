package org.computor.tasks.processor.read.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.read.compiler.Compiler;

/** The methods of a record that Jackson writes as fields, and does not read: getters that belong to no component. */
final class Getters {

    private static final List<String> NAMING =
            List.of(Annotations.JACKSON + "JsonGetter", Annotations.JACKSON + "JsonProperty");

    /** With one of these, a method is written that would not be otherwise. */
    private static final List<String> EXPLICIT = List.of(
            Annotations.JACKSON + "JsonFormat",
            Annotations.JACKSON + "JsonRawValue",
            Annotations.JACKSON + "JsonView",
            Annotations.DATABIND + "JsonSerialize",
            TypeInfo.NAME);

    /**
     * A getter.
     *
     * @param name of the field in JSON
     */
    record Getter(String name, ExecutableElement method) {}

    private final Compiler compiler;
    private final DeclaredType type;
    private final Set<String> components;
    private final Map<String, ExecutableElement> methods = new LinkedHashMap<>();

    Getters(Compiler compiler, DeclaredType type) {
        this.compiler = compiler;
        this.type = type;
        this.components = Compiler.element(type).getRecordComponents().stream()
                .map(Getters::name)
                .collect(Collectors.toSet());
        compiler.lineage(type).stream()
                .map(Compiler::element)
                .filter(above -> !Compiler.qualifiedName(above).equals("java.lang.Object"))
                .flatMap(above -> ElementFilter.methodsIn(above.getEnclosedElements()).stream())
                .filter(method -> returnsSomethingOfAnObject(method) && !components.contains(name(method)))
                .forEach(method -> methods.putIfAbsent(name(method), method)); // the nearest
    }

    List<Getter> all() {
        return methods.values().stream()
                .flatMap(method -> field(method).stream().map(name -> new Getter(name, method)))
                .toList();
    }

    /** The getter that Jackson writes in place of a component: {@code getSize()} of {@code size}. */
    Optional<ExecutableElement> inPlaceOf(RecordComponentElement component) {
        return methods.values().stream()
                .filter(method -> isPublic(method)
                        && Accessors.gotten(method)
                                .filter(name(component)::equals)
                                .isPresent())
                .filter(method -> !Annotations.of(compiler, method, type).isIgnored())
                .findFirst();
    }

    private static boolean returnsSomethingOfAnObject(ExecutableElement method) {
        TypeMirror result = method.getReturnType();
        return method.getParameters().isEmpty()
                && result.getKind() != TypeKind.VOID
                && !isA("java.lang.Void", result)
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private Optional<String> field(ExecutableElement method) {
        Annotations annotations = Annotations.of(compiler, method, type);
        if (annotations.isIgnored()) {
            return Optional.empty();
        }
        Optional<String> written = NAMING.stream()
                .flatMap(naming -> annotations.find(naming).stream())
                .map(naming -> naming.string("value"))
                .filter(value -> !value.isEmpty())
                .findFirst();
        boolean explicit = annotations.hasAny(NAMING) || annotations.hasAny(EXPLICIT);
        Optional<String> implicit = Accessors.gotten(method);
        return written.or(() -> implicit.filter(name -> isPublic(method))
                .or(() -> Optional.of(implicit.orElse(name(method))).filter(name -> explicit))
                .filter(name -> !components.contains(name))
                .map(SnakeCase::of));
    }

    private static boolean isPublic(ExecutableElement method) {
        return Compiler.isPublic(method) && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    private static boolean isA(String name, TypeMirror type) {
        return type instanceof DeclaredType declared
                && Compiler.qualifiedName(declared).equals(name);
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }
}
