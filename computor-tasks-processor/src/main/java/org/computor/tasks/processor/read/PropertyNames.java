package org.computor.tasks.processor.read;

import static org.computor.tasks.processor.read.Annotations.JACKSON;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.model.Text;

/** Under which names a class that is no record is written, and read again. */
record PropertyNames(Compiler compiler) {

    private static final String CREATOR = JACKSON + "JsonCreator";
    private static final String NAMED = "java.beans.ConstructorProperties";
    private static final List<String> NAMING =
            List.of(JACKSON + "JsonProperty", JACKSON + "JsonGetter", JACKSON + "JsonSetter");

    /** Why the properties of a class do not go together, if so. */
    Optional<String> problem(DeclaredType bean, List<Beans.Property> properties) {
        if (written(bean).findAny().isEmpty()) {
            return Optional.of("has nothing to write: use a record, or give it getters or public fields");
        }
        return clash(bean, properties).or(() -> lost(bean));
    }

    private Optional<String> clash(DeclaredType bean, List<Beans.Property> properties) {
        List<Beans.Property> written =
                properties.stream().filter(Beans.Property::isWritten).toList();
        return written.stream()
                .flatMap(one -> written.stream()
                        .filter(other -> one.name().compareTo(other.name()) < 0 && clash(bean, one, other))
                        .map(other -> "has the properties " + one.name() + " and " + other.name() + ", which are both "
                                + jsonName(bean, one) + " in JSON: give one of them another name"))
                .findFirst();
    }

    // Of a getter and a field, or of two of which one is named by the author, Jackson takes one
    private boolean clash(DeclaredType bean, Beans.Property one, Beans.Property other) {
        return one.element().getKind() == other.element().getKind()
                && Compiler.around(one.element()).equals(Compiler.around(other.element()))
                && jsonName(bean, one).equals(jsonName(bean, other))
                && given(bean, one).isPresent() == given(bean, other).isPresent();
    }

    private String jsonName(DeclaredType bean, Beans.Property property) {
        return given(bean, property).orElseGet(() -> SnakeCase.of(property.name()));
    }

    // By the author: there, or at another part of the same property
    private Optional<String> given(DeclaredType bean, Beans.Property property) {
        return given(property.element())
                .or(() -> members(bean)
                        .filter(member -> Beans.name(member)
                                .filter(property.name()::equals)
                                .isPresent())
                        .flatMap(member -> given(member).stream())
                        .findFirst());
    }

    private Optional<String> given(Element member) {
        return NAMING.stream()
                .flatMap(annotation -> Mirror.find(compiler, member, annotation).stream())
                .map(annotation -> annotation.string("value"))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    // A number cannot be null, which it would be
    private Optional<String> lost(DeclaredType bean) {
        List<String> names = Stream.concat(written(bean), ignored(bean))
                .flatMap(member -> Stream.concat(Beans.name(member).stream(), given(member).stream()))
                .flatMap(name -> Stream.of(name, SnakeCase.of(name)))
                .toList();
        return Compiler.element(bean).getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.CONSTRUCTOR)
                .map(ExecutableElement.class::cast)
                .flatMap(this::primitives)
                .filter(name -> !names.contains(name))
                .findFirst()
                .map(name -> "is made from " + name + ", under which nothing is written: name it like a property, or"
                        + " give it a getter");
    }

    private Stream<String> primitives(ExecutableElement constructor) {
        List<? extends VariableElement> parameters = constructor.getParameters();
        List<String> names = Mirror.find(compiler, constructor, NAMED)
                .map(named -> named.texts("value").stream().map(Text::value).toList())
                .orElseGet(() -> Compiler.has(constructor, CREATOR)
                        ? parameters.stream()
                                .map(parameter -> given(parameter).orElse(""))
                                .toList()
                        : List.of());
        return IntStream.range(0, Math.min(names.size(), parameters.size()))
                .filter(index -> parameters.get(index).asType().getKind().isPrimitive()
                        && !Compiler.has(parameters.get(index), JACKSON + "JsonAlias"))
                .mapToObj(names::get)
                .filter(name -> !name.isEmpty());
    }

    private Stream<Element> ignored(DeclaredType bean) {
        return members(bean).filter(member -> Compiler.has(member, JACKSON + "JsonIgnore"));
    }

    // Whatever Jackson may find to write: more than the properties that are looked into
    private Stream<Element> written(DeclaredType bean) {
        return members(bean)
                .filter(member -> !member.getModifiers().contains(Modifier.STATIC)
                        && !Compiler.has(member, JACKSON + "JsonIgnore"))
                .filter(member -> Compiler.isPublic(member)
                        || !member.getAnnotationMirrors().isEmpty())
                .filter(member -> !(member instanceof ExecutableElement method)
                        || method.getParameters().isEmpty())
                .filter(member -> Beans.name(member).isPresent());
    }

    private Stream<Element> members(DeclaredType bean) {
        return compiler.lineage(bean).stream()
                .map(Compiler::element)
                .filter(type -> !Compiler.qualifiedName(type).equals("java.lang.Object"))
                .flatMap(type -> type.getEnclosedElements().stream());
    }
}
