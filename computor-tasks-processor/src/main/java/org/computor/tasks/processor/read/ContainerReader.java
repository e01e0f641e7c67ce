package org.computor.tasks.processor.read;

import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Unsupported;

/** Reads optional values, lists and maps. */
final class ContainerReader {

    private final Compiler compiler;
    private final ComponentReader components;
    private final MapKeys keys;

    ContainerReader(Compiler compiler, ComponentReader components) {
        this.compiler = compiler;
        this.components = components;
        this.keys = new MapKeys(compiler);
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
        return keys.names(map.getTypeArguments().get(0))
                .<JsonType>map(names -> new MapOf(components.argument(map, 1), names))
                .orElseGet(() -> new Unsupported(
                        SourceName.of(map),
                        "has keys that are no texts: use String, an enum, a number, a UUID, a date or time, or a"
                                + " record with @JsonValue on its text"));
    }
}
