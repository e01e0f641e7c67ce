package org.computor.tasks.processor.read.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.Fields;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.model.Origin;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.Place;
import org.computor.tasks.processor.read.compiler.SourceName;
import org.computor.tasks.processor.read.json.ComponentReader.Component;
import org.computor.tasks.processor.read.json.Getters.Getter;
import org.computor.tasks.processor.read.json.Presence.OfRecord;

/** Reads records as JSON objects: their components, and what Jackson writes beside. */
final class RecordReader {

    private final Compiler compiler;
    private final JsonTypeReader types;
    private final ComponentReader components;
    private final Descriptions descriptions;
    private final TypeElement task;

    RecordReader(Compiler compiler, JsonTypeReader types, ComponentReader components, TypeElement task) {
        this.compiler = compiler;
        this.types = types;
        this.components = components;
        this.descriptions = new Descriptions(compiler);
        this.task = task;
    }

    JsonType read(DeclaredType type) {
        Annotations said = Annotations.of(compiler, type);
        OwnMapping mapping = new OwnMapping(compiler);
        RecordCreators creators = new RecordCreators(compiler, Compiler.element(type));
        Getters getters = new Getters(compiler, type);
        if (mapping.isByCode(type, said)) {
            return hidden(type, said, getters, RecordReader::seen);
        }
        boolean laidOut = mapping.isLaidOut(type, said, getters);
        if (creators.areOther()) {
            return hidden(
                    type,
                    said,
                    getters,
                    fields -> Optional.of(fields)
                            .filter(written -> !laidOut)
                            .flatMap(creators::problem)
                            .<JsonType>map(reason -> new Unsupported(SourceName.of(type), reason))
                            .orElseGet(() -> seen(fields)));
        }
        return laidOut
                ? hidden(
                        type,
                        said,
                        getters,
                        fields -> new OneWay(said)
                                .problem(fields, mapping.areNamesKnown(said, getters))
                                .<JsonType>map(reason -> new Unsupported(SourceName.of(type), reason))
                                .orElseGet(() -> new Anything(List.of(fields))))
                : fields(type, new OfRecord(said), getters);
    }

    private Fields fields(DeclaredType type, OfRecord said, Getters getters) {
        List<Component> read = components.read(type, said, getters);
        Function<Component, Field> told = said.areNamesKnown() ? new Neighbours(read)::told : Component::field;
        List<Field> fields = new ArrayList<>(read.stream().map(told).toList());
        Set<String> known = fields.stream().map(Field::name).collect(Collectors.toSet());
        Stream.concat(
                        read.stream().flatMap(component -> component.beside().stream()),
                        getters.all().stream()
                                .filter(getter -> said.listed(getter.name()) != Presence.NEVER)
                                .map(getter -> field(getter, type)))
                .filter(field -> known.add(field.name()))
                .forEach(fields::add);
        return new Fields(
                SourceName.of(type), descriptions.of(Compiler.element(type)), List.copyOf(fields), said.isOpen());
    }

    private JsonType hidden(DeclaredType type, Annotations said, Getters getters, Function<Fields, JsonType> mapped) {
        Set<String> met = new HashSet<>(types.met());
        met.remove(SourceName.of(type));
        Fields fields = fields(type, new OfRecord(said), getters);
        types.forgetAllBut(met);
        return mapped.apply(fields);
    }

    // Not described, nor looked at; and still, nobody who sends JSON may say which class is made
    private static JsonType seen(Fields fields) {
        return byClass(fields).findFirst().orElseGet(Anything::new);
    }

    private static Stream<JsonType> byClass(JsonType type) {
        return type instanceof Unsupported unsupported
                ? Stream.of(type).filter(found -> unsupported.reason().endsWith(TypeInfo.BY_CLASS))
                : type.parts().flatMap(RecordReader::byClass);
    }

    // Of whatever the mapping makes of it, and nothing when it is read
    private Field field(Getter getter, DeclaredType record) {
        return new Field(
                getter.name(),
                getter.method().getSimpleName().toString(),
                isEndless(getter.method(), record)
                        ? new Unsupported(
                                SourceName.of(record),
                                "has a getter of itself, which is written without end: annotate it with @JsonIgnore,"
                                        + " or @Nullable if there is an end")
                        : new Anything(),
                false,
                null,
                "",
                Set.of(Field.EVERY_WARNING),
                origin(getter.method()));
    }

    private boolean isEndless(ExecutableElement getter, DeclaredType record) {
        TypeMirror result = getter.getReturnType();
        return compiler.isSource(getter)
                && SourceName.of(result).equals(SourceName.of(record))
                && Stream.<AnnotatedConstruct>of(getter, result)
                        .flatMap(annotated -> annotated.getAnnotationMirrors().stream())
                        .noneMatch(mirror -> new Mirror(compiler, getter, mirror).isNullable());
    }

    // ecj knows no position in a record
    private Origin origin(Element member) {
        return Place.isOfEcj(member) ? new Origin(Place.of(task)) : compiler.origin(member, task);
    }
}
