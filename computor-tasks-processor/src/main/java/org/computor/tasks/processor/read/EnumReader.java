package org.computor.tasks.processor.read;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Choice;
import org.computor.tasks.processor.model.JsonType.Unsupported;

/** Reads enums. */
final class EnumReader {

    private static final String JACKSON = "com.fasterxml.jackson.annotation.";

    private EnumReader() {}

    /** The names of its constants in JSON; anything, where the author says how they are written. */
    static JsonType read(TypeElement type) {
        boolean custom = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method ->
                        Compiler.has(method, JACKSON + "JsonValue") || Compiler.has(method, JACKSON + "JsonCreator"));
        if (custom) {
            return new Anything();
        }
        List<String> names = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .map(EnumReader::jsonName)
                .toList();
        return names.stream().distinct().count() == names.size()
                ? new Choice(names)
                : new Unsupported(
                        Compiler.qualifiedName(type),
                        "has constants with the same name in JSON: give each its own @JsonProperty");
    }

    private static String jsonName(Element constant) {
        return Compiler.annotation(constant, JACKSON + "JsonProperty").stream()
                .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .map(entry -> entry.getValue().getValue().toString())
                .findFirst()
                .orElse(constant.getSimpleName().toString());
    }
}
