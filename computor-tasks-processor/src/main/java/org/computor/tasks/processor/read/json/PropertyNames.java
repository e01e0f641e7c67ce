package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

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
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.json.BeanProperty.Role;

/** Under which names a class that is no record is written, and read again. */
record PropertyNames(Compiler compiler, Beans beans, BeanProperties all) {

    PropertyNames(Compiler compiler) {
        this(compiler, new Beans(compiler), new BeanProperties(compiler));
    }

    private static final String CREATOR = JACKSON + "JsonCreator";
    private static final String NAMED = "java.beans.ConstructorProperties";
    /** Why the properties of a class do not go together, if so. */
    Optional<String> problem(DeclaredType bean, List<BeanProperty> properties) {
        if (written(bean).findAny().isEmpty()) {
            return Optional.of("has nothing to write: use a record, or give it getters or public fields");
        }
        return clash(properties).or(() -> lost(bean));
    }

    private Optional<String> clash(List<BeanProperty> properties) {
        List<BeanProperty> written = properties.stream()
                .filter(property -> property.writer().isPresent() && !all.isLeftOut(property))
                .toList();
        return written.stream()
                .flatMap(one -> written.stream()
                        .filter(other -> one.name().compareTo(other.name()) < 0 && clash(one, other))
                        .map(other -> "has the properties " + one.name() + " and " + other.name() + ", which are both "
                                + one.json().get(0) + " in JSON: give one of them another name"))
                .findFirst();
    }

    // Of a getter and a field, or of two of which one is named by the author, Jackson takes one
    private boolean clash(BeanProperty one, BeanProperty other) {
        return one.json().equals(other.json())
                && isGiven(one) == isGiven(other)
                && one.parts().stream()
                        .filter(part -> part.seen() && part.role() != Role.SETTER)
                        .anyMatch(part ->
                                other.parts().stream().anyMatch(beside -> beside.seen() && beside.isBeside(part)));
    }

    private boolean isGiven(BeanProperty property) {
        return property.parts().stream()
                .anyMatch(part -> all.given(part.element()).isPresent());
    }

    // A number cannot be null, which it would be
    private Optional<String> lost(DeclaredType bean) {
        List<String> names = Stream.concat(written(bean), ignored(bean))
                .flatMap(member -> Stream.concat(BeanProperties.name(member).stream(), all.given(member).stream()))
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
                                .map(parameter -> all.given(parameter).orElse(""))
                                .toList()
                        : List.of());
        return IntStream.range(0, Math.min(names.size(), parameters.size()))
                .filter(index -> parameters.get(index).asType().getKind().isPrimitive()
                        && !Compiler.has(parameters.get(index), JACKSON + "JsonAlias"))
                .mapToObj(names::get)
                .filter(name -> !name.isEmpty());
    }

    private Stream<Element> ignored(DeclaredType bean) {
        return beans.members(bean).filter(member -> Compiler.has(member, JACKSON + "JsonIgnore"));
    }

    // Whatever Jackson may find to write: more than the properties that are looked into
    private Stream<Element> written(DeclaredType bean) {
        return beans.members(bean)
                .filter(member -> !member.getModifiers().contains(Modifier.STATIC)
                        && !Compiler.has(member, JACKSON + "JsonIgnore"))
                .filter(member -> Compiler.isPublic(member)
                        || !member.getAnnotationMirrors().isEmpty())
                .filter(member -> !(member instanceof ExecutableElement method)
                        || method.getParameters().isEmpty())
                .filter(member -> BeanProperties.name(member).isPresent());
    }
}
