package org.computor.tasks.processor.read.json;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Bean;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.Fields;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.SourceName;
import org.computor.tasks.processor.read.json.ComponentReader.Component;

/**
 * Reads classes that are no records: as objects of which some fields are known. They have to be such that JSON carries
 * them, also where they are not described.
 */
final class BeanReader {

    private final Compiler compiler;
    private final JsonTypeReader types;
    private final Beans beans;
    private final BeanProperties properties;
    private final PropertyReader reader;
    private final PropertyFields fields;
    private final PropertyNames names;
    private final Descriptions descriptions;
    private final TypeElement task;
    private final Set<String> open = new HashSet<>();

    BeanReader(Compiler compiler, JsonTypeReader types, TypeElement task) {
        this.compiler = compiler;
        this.types = types;
        this.beans = new Beans(compiler);
        this.properties = new BeanProperties(compiler);
        this.reader = new PropertyReader(compiler, types, task);
        this.fields = new PropertyFields(compiler, task);
        this.names = new PropertyNames(compiler);
        this.descriptions = new Descriptions(compiler);
        this.task = task;
    }

    JsonType read(DeclaredType type) {
        return beans.isDescribed(type) ? types.readOnce(type, this::describe) : look(type);
    }

    private JsonType describe(DeclaredType type) {
        Optional<JsonType> byClass = byClass(type);
        if (byClass.isPresent()) {
            return byClass.get();
        }
        List<Component> components = merged(type).stream()
                .flatMap(property -> components(property, reader.read(property, type), type))
                .toList();
        boolean right =
                components.stream().noneMatch(component -> component.field().type() instanceof Unsupported);
        return Optional.of(type)
                .filter(bean -> right)
                .flatMap(this::namesProblem)
                .orElseGet(() -> new Fields(
                        SourceName.of(type), descriptions.of(Compiler.element(type)), known(components), true));
    }

    private Stream<Component> components(BeanProperty property, JsonType read, DeclaredType type) {
        return read instanceof Unsupported wrong
                ? Stream.of(fields.wrong(property, wrong))
                : fields.of(property, read, type).stream();
    }

    // Of two with one name, Jackson takes one, or says so itself
    private static List<Field> known(List<Component> components) {
        Set<String> names = new HashSet<>();
        return Stream.concat(
                        components.stream().map(Component::field),
                        components.stream().flatMap(component -> component.beside().stream()))
                .filter(field -> names.add(field.name()))
                .toList();
    }

    // What it refers to is not in the schema
    private JsonType look(DeclaredType type) {
        if (!open.add(SourceName.of(type))) {
            return new Bean(List.of());
        }
        Set<String> before = types.met();
        Stream<BeanProperty> seen = Compiler.has(Compiler.element(type), Annotations.JACKSON + "JsonAutoDetect")
                ? Stream.empty() // says itself what is seen
                : merged(type).stream();
        JsonType read = byClass(type)
                .or(() -> seen.map(property -> reader.read(property, type))
                        .filter(Unsupported.class::isInstance)
                        .findFirst())
                .orElseGet(() -> new Bean(List.of()));
        types.forgetAllBut(before);
        return read;
    }

    private List<BeanProperty> merged(DeclaredType type) {
        Presence.OfRecord said = new Presence.OfRecord(Annotations.of(compiler, type));
        return properties.merged(type).stream()
                .filter(property -> !properties.isLeftOut(property)
                        && property.json().stream().noneMatch(name -> said.listed(name) == Presence.NEVER))
                .toList();
    }

    private Optional<JsonType> byClass(DeclaredType type) {
        return beans.madeByClass(type)
                .map(member -> unsupported(
                        type, "has the property " + member.getSimpleName() + ", which " + TypeInfo.BY_CLASS, member));
    }

    private Optional<JsonType> namesProblem(DeclaredType type) {
        return compiler.isSource(Compiler.element(type))
                ? names.problem(type, properties.of(type))
                        .map(problem -> unsupported(type, problem, Compiler.element(type)))
                : Optional.empty();
    }

    private Unsupported unsupported(DeclaredType type, String reason, Element element) {
        return new Unsupported(SourceName.of(type), reason, compiler.origin(element, task));
    }
}
