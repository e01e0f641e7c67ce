package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.model.Origin;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.json.BeanProperty.Part;
import org.computor.tasks.processor.read.json.BeanProperty.Role;
import org.computor.tasks.processor.read.json.ComponentReader.Component;

/**
 * What annotations say of the properties of classes that are no records. One that is absent keeps what the class gives
 * it first, and none has to be there, unless something says that it is never null.
 */
record PropertyFields(Compiler compiler, TypeElement task) {

    /** The fields of a property: one for each of its names. */
    List<Component> of(BeanProperty property, JsonType type, DeclaredType bean) {
        Annotations said = annotations(property, bean);
        Presence presence = new Presence.OfRecord(Annotations.of(compiler, bean))
                .of(property.json().get(0), said, property.parts().get(0).type());
        boolean read = property.reader(compiler).isPresent() && presence != Presence.WRITTEN_ONLY;
        JsonType constrained = read ? Constraints.on(type, said.all()) : notRead(said);
        boolean primitive =
                property.reader(compiler).filter(PropertyFields::isPrimitive).isPresent();
        boolean neverNull = said.haveConstraint(Presence.NEVER_NULL);
        boolean nullable = constrained instanceof OrNull || said.isNullable() || !(primitive || neverNull);
        String defaultText = said.defaultText();
        Companions companions = new Companions(said);
        boolean required = defaultText == null
                && presence == Presence.ALWAYS
                && property.writer().isPresent()
                && read
                && property.json().size() == 1
                && !companions.haveAlias()
                && (neverNull || isSaidToBeRequired(said) || isOfAPrimitiveParameter(property));
        return property.json().stream()
                .map(name -> new Field(
                        name,
                        property.name(),
                        nullable && !(constrained instanceof OrNull) ? new OrNull(constrained) : constrained,
                        required,
                        defaultText,
                        said.find(JACKSON + "JsonPropertyDescription")
                                .map(description -> description.string("value"))
                                .orElse(""),
                        silenced(property),
                        origin(property)))
                .map(field -> new Component(field, companions.of(field).toList()))
                .toList();
    }

    /** The field of a property that JSON cannot carry. */
    Component wrong(BeanProperty property, Unsupported type) {
        Field field = new Field(
                property.json().get(0),
                property.name(),
                type,
                false,
                null,
                "",
                Set.of(Field.EVERY_WARNING),
                origin(property));
        return new Component(field, List.of());
    }

    // Those of all its parts: Jackson puts them together, and validators look at each
    Annotations annotations(BeanProperty property, DeclaredType bean) {
        Stream<AnnotationMirror> written = property.parts().stream()
                .flatMap(part -> Stream.of(
                                part.element().getAnnotationMirrors().stream(),
                                part.role() == Role.SETTER
                                        ? ((ExecutableElement) part.element())
                                                .getParameters().get(0).getAnnotationMirrors().stream()
                                        : Stream.<AnnotationMirror>empty(),
                                part.type().getAnnotationMirrors().stream())
                        .flatMap(mirrors -> mirrors));
        Annotations all = Annotations.of(compiler, property.parts().get(0).element(), written);
        property.all(Role.GETTER).forEach(getter -> all.inherit((ExecutableElement) getter.element(), bean));
        return all;
    }

    // What it is says its class; other constraints are checked by nobody
    private static JsonType notRead(Annotations said) {
        return Constraints.on(
                new Anything(),
                said.all().stream()
                        .filter(annotation -> !annotation.name().endsWith(".NotNull"))
                        .toList());
    }

    private static boolean isSaidToBeRequired(Annotations said) {
        return said.find(JACKSON + "JsonProperty")
                .filter(property -> property.bool("required"))
                .isPresent();
    }

    // It is zero for Jackson's creators, which are set to refuse that
    private static boolean isOfAPrimitiveParameter(BeanProperty property) {
        return property.first(Role.PARAMETER)
                .filter(PropertyFields::isPrimitive)
                .isPresent();
    }

    private static boolean isPrimitive(Part part) {
        return part.type().getKind().isPrimitive();
    }

    // A class file does not keep it
    private Set<String> silenced(BeanProperty property) {
        Element first = property.parts().get(0).place();
        return compiler.isSource(first)
                ? new Silenced(compiler, task)
                        .at(first, property.parts().stream().map(Part::place))
                : Set.of(Field.EVERY_WARNING);
    }

    // Where something is said of it, if anywhere
    private Origin origin(BeanProperty property) {
        Optional<Part> annotated = property.parts().stream()
                .filter(part -> !part.element().getAnnotationMirrors().isEmpty())
                .findFirst();
        return compiler.origin(
                annotated
                        .or(() -> property.first(Role.FIELD))
                        .orElseGet(() -> property.parts().get(0))
                        .place(),
                task);
    }
}
