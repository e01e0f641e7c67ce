package org.computor.tasks.processor.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.Fields;
import org.computor.tasks.processor.model.Origin;
import org.computor.tasks.processor.read.Getters.Getter;

/** Reads records as JSON objects: their components, and what Jackson writes beside. */
final class RecordReader {

    private final Compiler compiler;
    private final ComponentReader components;
    private final Descriptions descriptions;
    private final TypeElement task;

    RecordReader(Compiler compiler, ComponentReader components, TypeElement task) {
        this.compiler = compiler;
        this.components = components;
        this.descriptions = new Descriptions(compiler);
        this.task = task;
    }

    JsonType read(DeclaredType type) {
        Getters getters = new Getters(compiler, type);
        List<Field> fields = components.read(type, getters);
        Set<String> known = fields.stream().map(Field::name).collect(Collectors.toSet());
        Stream<Field> written = getters.all().stream()
                .filter(getter -> !known.contains(getter.name()))
                .map(this::field);
        return new Fields(
                SourceName.of(type),
                descriptions.of(Compiler.element(type)),
                Stream.concat(fields.stream(), written).toList());
    }

    // Of whatever the mapping makes of it, and nothing when it is read
    private Field field(Getter getter) {
        return new Field(
                getter.name(),
                getter.method().getSimpleName().toString(),
                new Anything(),
                false,
                null,
                "",
                Set.of(Field.EVERY_WARNING),
                origin(getter.method()));
    }

    // ecj knows no position in a record
    private Origin origin(Element member) {
        return Place.isOfEcj(member) ? new Origin(Place.of(task)) : compiler.origin(member, task);
    }
}
