package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.DATABIND;
import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.model.Text;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.json.BeanProperty.Part;
import org.computor.tasks.processor.read.json.BeanProperty.Role;

/** Puts the properties of classes together that are no records. */
record BeanProperties(Compiler compiler) {

    private static final String NAMED = "java.beans.ConstructorProperties";

    /** The author says of these that they are mapped, whatever they are called. */
    private static final List<String> EXPLICIT =
            List.of(JACKSON + "JsonProperty", JACKSON + "JsonGetter", JACKSON + "JsonSetter");

    /** The author says how these are mapped. */
    private static final List<String> CUSTOM = List.of(
            JACKSON + "JacksonInject",
            JACKSON + "JsonFilter",
            JACKSON + "JsonFormat",
            JACKSON + "JsonIdentityInfo",
            JACKSON + "JsonIgnoreProperties",
            JACKSON + "JsonIncludeProperties",
            JACKSON + "JsonManagedReference",
            JACKSON + "JsonRawValue",
            TypeInfo.NAME,
            DATABIND + "JsonDeserialize",
            DATABIND + "JsonSerialize");

    /** The author says that these are not. */
    private static final List<String> LEFT_OUT = List.of(JACKSON + "JsonIgnore", JACKSON + "JsonBackReference");

    /** Those of a class, by their names in Java. */
    List<BeanProperty> of(DeclaredType bean) {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        new Beans(compiler).members(bean).forEach(member -> add(bean, member, parts));
        return parts.entrySet().stream()
                .filter(named -> named.getValue().stream().anyMatch(Part::seen))
                .map(named ->
                        new BeanProperty(named.getKey(), json(named.getKey(), named.getValue()), named.getValue()))
                .toList();
    }

    /** Whether Jackson leaves a property out. */
    boolean isLeftOut(BeanProperty property) {
        return property.parts().stream()
                .anyMatch(part -> Beans.hasAny(part.element(), LEFT_OUT)
                        || (part.type() instanceof DeclaredType type
                                && Compiler.has(Compiler.element(type), JACKSON + "JsonIgnoreType")));
    }

    /** Whether the author says how a property is mapped. */
    boolean isCustom(BeanProperty property) {
        return property.json().size() > 1
                || property.parts().stream().anyMatch(part -> Beans.hasAny(part.element(), CUSTOM));
    }

    /** The setter that reads another name than the getter writes, if there is such a one. */
    Optional<Part> renamed(BeanProperty property) {
        List<String> written = property.all(Role.GETTER)
                .flatMap(getter -> given(getter.element()).stream())
                .toList();
        Optional<Part> setter = property.first(Role.SETTER);
        List<String> read = setter.stream()
                .flatMap(part -> given(part.element()).stream())
                .flatMap(name -> Stream.concat(
                        Stream.of(name), property.parts().stream().flatMap(part -> aliases(part.element()))))
                .toList();
        boolean lost = !written.isEmpty() && !read.isEmpty() && written.stream().noneMatch(read::contains);
        return setter.filter(part -> lost && property.first(Role.PARAMETER).isEmpty());
    }

    private Stream<String> aliases(Element member) {
        return Mirror.find(compiler, member, JACKSON + "JsonAlias").stream()
                .flatMap(alias -> alias.texts("value").stream())
                .map(Text::value);
    }

    /** The name that the author gives a part. */
    Optional<String> given(Element member) {
        return EXPLICIT.stream()
                .flatMap(annotation -> Mirror.find(compiler, member, annotation).stream())
                .map(annotation -> annotation.string("value"))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private List<String> json(String name, List<Part> parts) {
        List<String> given = parts.stream()
                .flatMap(part -> given(part.element()).stream())
                .distinct()
                .toList();
        return given.isEmpty() ? List.of(SnakeCase.of(name)) : given;
    }

    private void add(DeclaredType bean, Element member, Map<String, List<Part>> parts) {
        if (member.getKind() == ElementKind.CONSTRUCTOR) {
            parameters((ExecutableElement) member, bean)
                    .forEach((name, part) -> parts.computeIfAbsent(name, each -> new ArrayList<>())
                            .add(part));
        } else if (!member.getModifiers().contains(Modifier.STATIC)) {
            name(member)
                    .ifPresent(name -> part(bean, member)
                            .ifPresent(part -> parts.computeIfAbsent(name, each -> new ArrayList<>())
                                    .add(part)));
        }
    }

    /** The name of the property of a field, a getter or a setter; one that the author calls otherwise has its own. */
    static Optional<String> name(Element member) {
        String name = member.getSimpleName().toString();
        if (!(member instanceof ExecutableElement method)) {
            return member instanceof VariableElement ? Optional.of(name) : Optional.empty();
        }
        if (method.getKind() != ElementKind.METHOD) {
            return Optional.empty();
        }
        Optional<String> own = Optional.of(name).filter(called -> Beans.hasAny(member, EXPLICIT));
        return switch (method.getParameters().size()) {
            case 0 -> Accessors.gotten(method).or(() -> own).filter(called -> hasResult(method));
            case 1 -> Accessors.set(method).or(() -> own);
            default -> Optional.empty();
        };
    }

    private static boolean hasResult(ExecutableElement method) {
        return method.getReturnType().getKind() != TypeKind.VOID;
    }

    // A getter that is not seen is nothing; a field still is what is read and what is annotated, and any setter is used
    private Optional<Part> part(DeclaredType bean, Element member) {
        boolean explicit = Beans.hasAny(member, EXPLICIT);
        boolean seen = explicit || Compiler.isPublic(member);
        TypeMirror type = compiler.types().asMemberOf(bean, member);
        if (!(type instanceof ExecutableType method)) {
            boolean transients = member.getModifiers().contains(Modifier.TRANSIENT);
            return Optional.of(new Part(Role.FIELD, member, type, seen)).filter(field -> explicit || !transients);
        }
        return method.getParameterTypes().isEmpty()
                ? Optional.of(new Part(Role.GETTER, member, method.getReturnType(), true))
                        .filter(getter -> seen)
                : Optional.of(
                        new Part(Role.SETTER, member, method.getParameterTypes().get(0), seen));
    }

    private Map<String, Part> parameters(ExecutableElement constructor, DeclaredType bean) {
        Map<String, Part> parts = new LinkedHashMap<>();
        Creators creators = new Creators(compiler);
        if (Compiler.around(constructor).equals(Compiler.element(bean))
                && (creators.isCreator(constructor)
                        || creators.isTakenUnsaid(constructor)
                        || Compiler.has(constructor, NAMED))) {
            List<String> names = Mirror.find(compiler, constructor, NAMED).stream()
                    .flatMap(named -> named.texts("value").stream().map(Text::value))
                    .toList();
            List<? extends VariableElement> parameters = constructor.getParameters();
            IntStream.range(0, parameters.size()).forEach(index -> {
                VariableElement parameter = parameters.get(index);
                String name = given(parameter)
                        .or(() -> names.stream().skip(index).findFirst())
                        .orElse(parameter.getSimpleName().toString());
                parts.put(name, new Part(Role.PARAMETER, parameter, parameter.asType(), true));
            });
        }
        return parts;
    }

    /** The same as Jackson merges them: those of one name in JSON are one. */
    List<BeanProperty> merged(DeclaredType bean) {
        Map<List<String>, BeanProperty> merged = new LinkedHashMap<>();
        of(bean).forEach(property -> merged.merge(property.json(), property, BeanProperties::together));
        return List.copyOf(merged.values());
    }

    private static BeanProperty together(BeanProperty one, BeanProperty other) {
        BeanProperty first = one.parts().stream().allMatch(part -> part.role() == Role.PARAMETER) ? other : one;
        return new BeanProperty(
                first.name(),
                one.json(),
                Stream.concat(one.parts().stream(), other.parts().stream()).toList());
    }
}
