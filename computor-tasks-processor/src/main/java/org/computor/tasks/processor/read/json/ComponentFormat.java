package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.SourceName;

/** Jackson's {@code @JsonFormat} on a component: what core's mapper writes so, and does not read. */
record ComponentFormat(Compiler compiler, Annotations said) {

    private static final String FORMAT = JACKSON + "JsonFormat";

    private static final Set<String> NUMBERS = Set.of(
            "byte",
            "short",
            "int",
            "long",
            "float",
            "double",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Number",
            "java.math.BigInteger",
            "java.math.BigDecimal");

    private static final Set<String> TRUTHS = Set.of("boolean", "java.lang.Boolean");

    /** Written in milliseconds, and read in seconds. */
    private static final Set<String> INSTANTS =
            Set.of("java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime");

    /** Why a component cannot be read back, if so. */
    Optional<String> problem(TypeMirror component) {
        return said.find(FORMAT).flatMap(format -> leaf(component).flatMap(type -> problem(format, type)));
    }

    private Optional<String> problem(Mirror format, TypeMirror type) {
        String name = SourceName.of(type);
        String shape = format.string("shape");
        return switch (shape) {
            case "STRING" ->
                NUMBERS.contains(name) || TRUTHS.contains(name)
                        ? Optional.of("is written as a text, as its @JsonFormat says, and not read from one: leave the"
                                + " annotation out, or use String")
                        : new TimePattern(format).problem(name);
            case "ANY" -> new TimePattern(format).problem(name);
            case "NUMBER", "NUMBER_INT", "NUMBER_FLOAT" -> number(format, name, shape);
            case "OBJECT" ->
                isEnum(type)
                        ? Optional.of("is an enum, which cannot be written as an object, as its @JsonFormat says: leave"
                                + " the annotation out")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> number(Mirror format, String type, String shape) {
        boolean whole = shape.equals("NUMBER_INT");
        if (TRUTHS.contains(type) || (whole && type.equals("java.time.LocalDate"))) {
            return Optional.of("is written as a number, as its @JsonFormat says, and not read from one: leave the"
                    + " annotation out");
        }
        boolean said = format.written().contains("with") || format.written().contains("without");
        return whole && !said && INSTANTS.contains(type)
                ? Optional.of("is written in milliseconds, as its @JsonFormat says, and read in seconds: use"
                        + " JsonFormat.Shape.NUMBER, or leave the annotation out")
                : Optional.empty();
    }

    private static boolean isEnum(TypeMirror type) {
        return type instanceof DeclaredType declared
                && Compiler.element(declared).getKind() == ElementKind.ENUM;
    }

    // What Jackson hands the format on to: not to what is in an array of primitives
    private Optional<TypeMirror> leaf(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return Optional.of(array.getComponentType())
                    .filter(item -> !item.getKind().isPrimitive())
                    .flatMap(this::leaf);
        }
        return Stream.of("java.util.Optional", "java.util.Collection", "java.util.Map")
                .flatMap(container -> compiler.as(type, container).stream())
                .findFirst()
                .map(container -> container.getTypeArguments().isEmpty()
                        ? Optional.<TypeMirror>empty()
                        : leaf(container
                                .getTypeArguments()
                                .get(container.getTypeArguments().size() - 1)))
                .orElseGet(() -> Optional.of(type));
    }
}
