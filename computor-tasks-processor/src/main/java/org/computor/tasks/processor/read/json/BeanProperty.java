package org.computor.tasks.processor.read.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.SourceName;

/**
 * A property of a class that is no record, as Jackson puts it together.
 *
 * @param name in Java
 * @param json its name in JSON, or several of which Jackson makes properties of their own
 * @param parts what belongs to it, that of the nearest class first
 */
record BeanProperty(String name, List<String> json, List<Part> parts) {

    /** How a part is used; of the ways to read, Jackson takes the first that there is. */
    enum Role {
        PARAMETER,
        SETTER,
        FIELD,
        GETTER
    }

    /**
     * @param type of the value
     * @param seen whether it makes the property one, and does not only belong to it
     */
    record Part(Role role, Element element, TypeMirror type, boolean seen) {

        /** What stands at a place of its own. */
        Element place() {
            return role == Role.PARAMETER ? Compiler.around(element) : element;
        }

        String typeName() {
            return SourceName.of(type);
        }

        boolean isBeside(Part other) {
            return role == other.role
                    && Compiler.around(element).equals(Compiler.around(other.element))
                    && !element.equals(other.element);
        }
    }

    Stream<Part> all(Role role) {
        return parts.stream().filter(part -> part.role() == role);
    }

    Optional<Part> first(Role role) {
        return all(role).findFirst();
    }

    /** By what Jackson writes it, if it does. */
    Optional<Part> writer() {
        return getter().or(() -> first(Role.FIELD).filter(Part::seen));
    }

    // It prefers getX to isX
    private Optional<Part> getter() {
        return first(Role.GETTER)
                .map(nearest -> all(Role.GETTER)
                        .filter(other -> other.isBeside(nearest) && isGet(other))
                        .findFirst()
                        .orElse(nearest));
    }

    /** By what Jackson reads it, if it does; a getter of a collection will do. */
    Optional<Part> reader(Compiler compiler) {
        return first(Role.PARAMETER)
                .or(this::setter)
                .or(() -> first(Role.FIELD))
                .or(() -> first(Role.GETTER).filter(getter -> isContainer(compiler, getter.type())));
    }

    private static boolean isContainer(Compiler compiler, TypeMirror type) {
        return compiler.as(type, "java.util.Collection")
                .or(() -> compiler.as(type, "java.util.Map"))
                .isPresent();
    }

    // Of several, Jackson prefers that of a primitive, and then that of a text
    private Optional<Part> setter() {
        List<Part> setters = setters();
        return setters.stream()
                .filter(setter -> setter.type().getKind().isPrimitive())
                .findFirst()
                .or(() -> setters.stream()
                        .filter(setter -> setter.typeName().equals("java.lang.String"))
                        .findFirst())
                .or(() -> setters.stream().findFirst());
    }

    /** Those of the nearest class that has any. */
    List<Part> setters() {
        return first(Role.SETTER).stream()
                .flatMap(nearest -> all(Role.SETTER).filter(part -> part.equals(nearest) || part.isBeside(nearest)))
                .toList();
    }

    /** Whether Jackson cannot choose among the setters. */
    boolean hasConflictingSetters() {
        List<Part> setters = setters();
        long primitives = setters.stream()
                .filter(setter -> setter.type().getKind().isPrimitive())
                .count();
        boolean text = setters.stream().anyMatch(setter -> setter.typeName().equals("java.lang.String"));
        return setters.size() > 1
                && (primitives > 1 || (primitives == 0 && !text))
                && first(Role.PARAMETER).isEmpty();
    }

    /** Whether Jackson cannot choose among the getters. */
    boolean hasConflictingGetters() {
        return first(Role.GETTER)
                .filter(nearest ->
                        all(Role.GETTER).anyMatch(other -> other.isBeside(nearest) && isGet(other) && isGet(nearest)))
                .isPresent();
    }

    private boolean isGet(Part getter) {
        return getter.element().getSimpleName().toString().startsWith("get")
                && BeanProperties.name(getter.element()).filter(name::equals).isPresent();
    }

    /** Whether a value that is set is kept and never written: there is a field, and nobody asks for it. */
    boolean isKeptToItself() {
        return first(Role.SETTER).filter(Part::seen).isPresent()
                && writer().isEmpty()
                && first(Role.FIELD)
                        .filter(field -> field.typeName()
                                .equals(first(Role.SETTER).orElseThrow().typeName()))
                        .isPresent();
    }
}
