package org.computor.tasks.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Bean;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.model.Origin;

/**
 * Reads classes that are no records: their fields are not described, and still have to be such that JSON carries them.
 */
final class BeanReader {

    /** Jackson writes what it finds in these, and could not make them. */
    private static final Set<String> ONLY_WRITTEN =
            Set.of("java.lang.Class", "java.lang.Comparable", "java.io.Serializable");

    private final Compiler compiler;
    private final JsonTypeReader types;
    private final Beans beans;
    private final PropertyNames names;
    private final TypeElement task;
    private final Set<String> open = new HashSet<>();

    BeanReader(Compiler compiler, JsonTypeReader types, TypeElement task) {
        this.compiler = compiler;
        this.types = types;
        this.beans = new Beans(compiler);
        this.names = new PropertyNames(compiler);
        this.task = task;
    }

    JsonType read(DeclaredType type) {
        if (!open.add(SourceName.of(type))) {
            return new Bean(List.of());
        }
        Optional<Element> byClass = beans.madeByClass(type);
        if (byClass.isPresent()) {
            return new Unsupported(
                    SourceName.of(type),
                    "has the property " + byClass.get().getSimpleName() + ", which " + TypeInfo.BY_CLASS,
                    compiler.origin(byClass.get(), task));
        }
        List<Beans.Property> properties = beans.properties(type).toList();
        Set<String> before = types.met();
        JsonType read = properties.stream()
                .flatMap(property -> problem(property, type).stream())
                .findFirst()
                .or(() -> namesProblem(type, properties))
                .orElseGet(() -> new Bean(List.of()));
        types.forgetAllBut(before);
        return read;
    }

    private Optional<JsonType> namesProblem(DeclaredType type, List<Beans.Property> properties) {
        return beans.isPlain(type)
                ? names.problem(type, properties).map(problem -> new Unsupported(SourceName.of(type), problem))
                : Optional.empty();
    }

    // A class that is compiled elsewhere may be mapped in ways that cannot be seen here
    private Optional<JsonType> problem(Beans.Property property, DeclaredType bean) {
        return types.readMember(property.type()) instanceof Unsupported found
                        && (compiler.isSource(property.element())
                                || found.type().startsWith("java."))
                        && !(isWritable(found) && !beans.isRead(property, bean))
                ? Optional.of(new Unsupported(
                        SourceName.of(bean),
                        "has the property " + property.name() + ", and " + found.type() + " " + found.reason(),
                        origin(found, property)))
                : Optional.empty();
    }

    // What has no origin is a problem of the type itself, and not of something in it
    private static boolean isWritable(Unsupported found) {
        return found.origin() == null
                && (!found.type().startsWith("java.")
                        || ONLY_WRITTEN.contains(found.type().replaceFirst("<.*", "")));
    }

    private Origin origin(Unsupported found, Beans.Property property) {
        return found.origin() != null ? found.origin() : compiler.origin(property.element(), task);
    }
}
