package org.computor.tasks.processor.read.json;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.model.Origin;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.SourceName;
import org.computor.tasks.processor.read.json.BeanProperty.Part;
import org.computor.tasks.processor.read.json.BeanProperty.Role;

/** Reads the types of the properties of classes that are no records. */
final class PropertyReader {

    /** Jackson writes what it finds in these, and could not make them. */
    private static final Set<String> ONLY_WRITTEN =
            Set.of("java.lang.Class", "java.lang.Comparable", "java.io.Serializable");

    private static final Set<String> ONE_WAY = Set.of("READ_ONLY", "WRITE_ONLY");

    private final Compiler compiler;
    private final JsonTypeReader types;
    private final BeanProperties properties;
    private final TypeElement task;

    PropertyReader(Compiler compiler, JsonTypeReader types, TypeElement task) {
        this.compiler = compiler;
        this.types = types;
        this.properties = new BeanProperties(compiler);
        this.task = task;
    }

    /** What a property is in JSON; anything, if that is not told from its type. */
    JsonType read(BeanProperty property, DeclaredType bean) {
        boolean source = compiler.isSource(Compiler.element(bean));
        Optional<Part> renamed = properties.renamed(property).filter(setter -> source);
        if (renamed.isPresent()) {
            return unsupported(
                    bean,
                    "has a getter and a setter for " + property.name()
                            + " with different names in JSON, so that what is"
                            + " written is not read: use one name, or give the setter the other as @JsonAlias",
                    renamed.get().element());
        }
        if (properties.isCustom(property)) {
            return custom(property, bean);
        }
        return Optional.of(property)
                .filter(seen -> source)
                .flatMap(seen -> problem(seen, bean))
                .orElseGet(() -> {
                    Optional<Part> writer = property.writer();
                    Optional<Part> reader = property.reader(compiler);
                    if (reader.isEmpty()) {
                        return onlyWritten(writer.orElseThrow(), bean, property);
                    }
                    return writer.filter(
                                    part -> !part.typeName().equals(reader.get().typeName()))
                            .map(other -> both(other, reader.get(), bean, property))
                            .orElseGet(() -> read(asDeclared(property, reader.get()), bean, property));
                });
    }

    // Not described; and still, what is written has to be read
    private JsonType custom(BeanProperty property, DeclaredType bean) {
        Optional<Part> both = property.writer()
                .flatMap(writer -> property.reader(compiler)
                        .filter(reader -> reader.typeName().equals(writer.typeName())))
                .filter(part -> property.json().size() == 1);
        Annotations said = new PropertyFields(compiler, task).annotations(property, bean);
        boolean oneWay = said.find(Annotations.JACKSON + "JsonProperty")
                .filter(named -> ONE_WAY.contains(named.string("access")))
                .isPresent();
        return both.filter(part -> !oneWay)
                .flatMap(part -> new CustomComponent(compiler, types, said)
                        .read(part.type())
                        .filter(Unsupported.class::isInstance)
                        .flatMap(found -> problem((Unsupported) found, part, bean, property)))
                .orElseGet(Anything::new);
    }

    private Optional<JsonType> problem(BeanProperty property, DeclaredType bean) {
        if (property.hasConflictingSetters()) {
            return Optional.of(unsupported(
                    bean,
                    "has two setters for " + property.name() + ", of which Jackson refuses to choose one: write"
                            + " @JsonProperty before one, or give the other another name",
                    property.setters().get(0).element()));
        }
        if (property.hasConflictingGetters()) {
            return Optional.of(unsupported(
                    bean,
                    "has two getters for " + property.name() + ", of which Jackson refuses to choose one: give one of"
                            + " them another name",
                    property.first(Role.GETTER).orElseThrow().element()));
        }
        return property.isKeptToItself()
                ? Optional.of(unsupported(
                        bean,
                        "has a setter for " + property.name() + " and no getter, so that the value is lost when it is"
                                + " written: give it a getter, or write @JsonIgnore before the setter",
                        property.first(Role.SETTER).orElseThrow().element()))
                : Optional.empty();
    }

    // The annotations of what is in it stand at the field, if anywhere
    private static Part asDeclared(BeanProperty property, Part reader) {
        return property.first(Role.FIELD)
                .filter(field -> field.typeName().equals(reader.typeName()))
                .orElse(reader);
    }

    private JsonType read(Part part, DeclaredType bean, BeanProperty property) {
        Set<String> before = types.met();
        JsonType read = types.readMember(part.type());
        Optional<Unsupported> found = Flaws.in(read);
        if (found.isEmpty()) {
            return read;
        }
        types.forgetAllBut(before);
        return found.filter(flaw -> !isWildcard(flaw) && !(part.role() == Role.GETTER && isWritable(flaw)))
                .flatMap(flaw -> problem(flaw, part, bean, property))
                .orElseGet(Anything::new);
    }

    // Jackson reads what is inside as it comes
    private static boolean isWildcard(Unsupported found) {
        return found.type().startsWith("?");
    }

    private JsonType onlyWritten(Part writer, DeclaredType bean, BeanProperty property) {
        Set<String> before = types.met();
        Optional<Unsupported> found = Flaws.in(types.readMember(writer.type()));
        types.forgetAllBut(before);
        return found.filter(flaw -> !isWritable(flaw))
                .flatMap(flaw -> problem(flaw, writer, bean, property))
                .orElseGet(Anything::new);
    }

    private JsonType both(Part writer, Part reader, DeclaredType bean, BeanProperty property) {
        Set<String> before = types.met();
        JsonType written = read(writer, bean, property);
        JsonType read = read(reader, bean, property);
        types.forgetAllBut(before);
        if (written instanceof Unsupported) {
            return written;
        }
        if (read instanceof Unsupported) {
            return read;
        }
        return compiler.isSource(writer.place()) && Shape.isOther(written, read)
                ? unsupported(
                        bean,
                        "writes " + property.name() + " as " + writer.typeName() + ", and reads it as "
                                + reader.typeName() + ": use one type for both",
                        writer.element())
                : new Anything();
    }

    // A class that is compiled elsewhere may be mapped in ways that cannot be seen here
    private Optional<JsonType> problem(Unsupported found, Part part, DeclaredType bean, BeanProperty property) {
        Origin origin = found.origin() != null
                ? found.origin()
                : compiler.origin(part.seen() ? part.place() : shown(property).place(), task);
        return compiler.isSource(part.place()) || found.type().startsWith("java.")
                ? Optional.of(new Unsupported(
                        SourceName.of(bean),
                        "has the property " + property.name() + ", and " + found.type() + " " + found.reason(),
                        origin))
                : Optional.empty();
    }

    private static Part shown(BeanProperty property) {
        return property.parts().stream().filter(Part::seen).findFirst().orElseThrow();
    }

    // What has no origin is a problem of the type itself, and not of something in it
    private static boolean isWritable(Unsupported found) {
        return found.origin() == null
                && (!found.type().startsWith("java.")
                        || ONLY_WRITTEN.contains(found.type().replaceFirst("<.*", "")));
    }

    private Unsupported unsupported(DeclaredType bean, String reason, Element element) {
        return new Unsupported(SourceName.of(bean), reason, compiler.origin(element, task));
    }
}
