package org.computor.tasks.processor.read.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Constrained;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.SourceName;

/** Reads optional values, lists and maps. */
final class ContainerReader {

    private final Compiler compiler;
    private final ComponentReader components;
    private final MapKeys keys;
    private final ContainerClasses classes;
    private final Set<String> open = new HashSet<>();

    ContainerReader(Compiler compiler, ComponentReader components) {
        this.compiler = compiler;
        this.components = components;
        this.keys = new MapKeys(compiler);
        this.classes = new ContainerClasses(compiler);
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
        if (name.equals("java.util.concurrent.atomic.AtomicReference")) {
            JsonType value = components.argument(type, 0);
            return Optional.of(value instanceof OrNull ? value : new OrNull(value));
        }
        if (name.equals("java.util.Map.Entry")) {
            return Optional.of(
                    readMap(type) instanceof MapOf map
                            ? new Constrained(map, Map.of("minProperties", 1, "maxProperties", 1), List.of())
                            : withoutNames(type));
        }
        if (name.equals("java.util.Properties")) {
            return Optional.of(new MapOf(ScalarTypes.TEXT, ScalarTypes.TEXT));
        }
        Optional<DeclaredType> map = compiler.as(type, "java.util.Map");
        Optional<DeclaredType> items =
                compiler.as(type, name.equals("java.lang.Iterable") ? "java.lang.Iterable" : "java.util.Collection");
        return map.or(() -> items)
                .map(container -> classes.problem(type)
                        .<JsonType>map(problem -> new Unsupported(SourceName.of(type), problem))
                        .orElseGet(() -> read(type, own(type, container), map.isPresent())));
    }

    private JsonType read(DeclaredType type, DeclaredType container, boolean isMap) {
        String name = SourceName.of(type);
        if (open.contains(name)) {
            return new Anything(); // a class of one's own that contains itself
        }
        boolean own = !name.startsWith("java.") && open.add(name);
        try {
            if (container.getTypeArguments().isEmpty()) {
                return isMap ? new MapOf(new Anything(), ScalarTypes.TEXT) : new ListOf(new Anything());
            }
            return isMap ? readMap(container) : readItems(type, container);
        } finally {
            if (own) {
                open.remove(name);
            }
        }
    }

    // Annotations on type arguments are lost on the way to a supertype
    private static DeclaredType own(DeclaredType type, DeclaredType supertype) {
        return type.getTypeArguments().size() == supertype.getTypeArguments().size() ? type : supertype;
    }

    private ListOf readItems(DeclaredType type, DeclaredType items) {
        return new ListOf(
                components.argument(items, 0),
                compiler.as(type, "java.util.Set").isPresent());
    }

    private JsonType readMap(DeclaredType map) {
        TypeMirror key = map.getTypeArguments().get(0);
        List<Mirror> constraints = key.getAnnotationMirrors().stream()
                .map(mirror -> new Mirror(compiler, Compiler.element(map), mirror))
                .toList();
        return keys.name(key)
                .map(name -> Constraints.on(name, constraints))
                .<JsonType>map(name -> new MapOf(components.argument(map, 1), name))
                .orElseGet(() -> withoutNames(map));
    }

    private static JsonType withoutNames(DeclaredType map) {
        return new Unsupported(
                SourceName.of(map),
                "has keys that are no texts: use String, an enum, a number, a UUID, a date or time, or a record with"
                        + " @JsonValue on its text");
    }
}
