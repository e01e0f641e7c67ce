package org.computor.tasks.processor.read;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Choice;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Unsupported;

/** Reads optional values, lists and maps. */
final class ContainerReader {

    private final Compiler compiler;
    private final ComponentReader components;

    ContainerReader(Compiler compiler, ComponentReader components) {
        this.compiler = compiler;
        this.components = components;
    }

    /** What a type is in JSON, if it is one of these. */
    Optional<JsonType> read(DeclaredType type) {
        String name = Compiler.qualifiedName(type);
        if (name.equals("java.util.Optional")) {
            JsonType value = components.argument(type, 0);
            return Optional.of(
                    value instanceof OrNull
                            ? new Unsupported(
                                    SourceName.of(type), "has two ways to be nothing, and JSON has one: leave one out")
                            : new OrNull(value));
        }
        if (name.matches("java\\.util\\.Optional(Int|Long|Double)")) {
            String boxed = name.endsWith("Int") ? "Integer" : name.substring("java.util.Optional".length());
            return ScalarTypes.find("java.lang." + boxed).map(OrNull::new);
        }
        Optional<DeclaredType> map = compiler.as(type, "java.util.Map");
        if (map.isPresent()) {
            return Optional.of(readMap(own(type, map.get())));
        }
        return compiler.as(type, "java.lang.Iterable")
                .filter(iterable -> name.startsWith("java.util.") || name.equals("java.lang.Iterable"))
                .map(iterable -> new ListOf(components.argument(own(type, iterable), 0)));
    }

    // Annotations on type arguments are lost on the way to a supertype
    private static DeclaredType own(DeclaredType type, DeclaredType supertype) {
        return type.getTypeArguments().size() == supertype.getTypeArguments().size() ? type : supertype;
    }

    private JsonType readMap(DeclaredType map) {
        return map.getTypeArguments().get(0) instanceof DeclaredType key
                ? names(key)
                        .<JsonType>map(names -> new MapOf(components.argument(map, 1), names))
                        .orElseGet(() -> withoutNames(map))
                : withoutNames(map);
    }

    private static Optional<Map<String, Object>> names(DeclaredType key) {
        TypeElement element = Compiler.element(key);
        if (element.getKind() != ElementKind.ENUM) {
            return ScalarTypes.names(Compiler.qualifiedName(key));
        }
        return Optional.of(
                EnumReader.read(element) instanceof Choice choice ? Map.of("enum", choice.names()) : Map.of());
    }

    private static JsonType withoutNames(DeclaredType map) {
        return new Unsupported(
                SourceName.of(map), "has keys that are no texts: use String, an enum, Integer, Long or UUID");
    }
}
