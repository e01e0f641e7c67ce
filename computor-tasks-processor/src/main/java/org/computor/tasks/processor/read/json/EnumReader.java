package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.DATABIND;
import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Choice;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.model.Text;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.SourceName;

/** Reads enums. */
record EnumReader(Compiler compiler) {

    /** The author says with these how the constants are written, or made. */
    private static final Set<String> CUSTOM = Set.of(
            JACKSON + "JsonValue",
            JACKSON + "JsonCreator",
            JACKSON + "JsonFormat",
            DATABIND + "EnumNaming",
            DATABIND + "JsonSerialize",
            DATABIND + "JsonDeserialize");

    /** Those among them by which an object can become a constant. */
    private static final Set<String> MADE = Set.of(JACKSON + "JsonCreator", DATABIND + "JsonDeserialize");

    /** And those by which it is written in a way that cannot be told here. */
    private static final Set<String> OTHERWISE =
            Set.of(JACKSON + "JsonFormat", DATABIND + "JsonSerialize", DATABIND + "JsonDeserialize");

    /** The names of its constants in JSON; anything, where the author says how they are written. */
    JsonType read(TypeElement type) {
        List<VariableElement> constants = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
        if (constants.isEmpty()) {
            return unsupported(type, "has no constants: give it one, or leave it out");
        }
        Optional<String> problem = new OneValue(compiler).problem(type).or(() -> creatorProblem(type));
        if (problem.isPresent()) {
            return unsupported(type, problem.get());
        }
        InheritedAnnotations annotations = new InheritedAnnotations(compiler);
        if (isWrittenAsObject(type) && !annotations.haveAny(type, MADE)) {
            return unsupported(
                    type, "is written as an object, from which it cannot be made: leave out its @JsonFormat");
        }
        if (annotations.haveAny(type, CUSTOM)) {
            return new Anything();
        }
        List<String> names = constants.stream().map(this::jsonName).toList();
        return names.stream().distinct().count() == names.size()
                ? new Choice(Stream.concat(names.stream(), constants.stream().flatMap(this::otherNames))
                        .distinct()
                        .toList())
                : unsupported(type, "has constants with the same name in JSON: give each its own @JsonProperty");
    }

    // Of a name is made what takes a text, and of what has @JsonValue what takes that
    private Optional<String> creatorProblem(TypeElement type) {
        List<ExecutableElement> creators = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(new Creators(compiler)::isCreator)
                .toList();
        if (creators.isEmpty() || new InheritedAnnotations(compiler).haveAny(type, OTHERWISE)) {
            return Optional.empty();
        }
        String written =
                valueOf(type).flatMap(EnumReader::word).orElse(valueOf(type).isPresent() ? "" : "string");
        return written.isEmpty() || creators.stream().anyMatch(creator -> mayTake(creator, written))
                ? Optional.empty()
                : Optional.of(
                        "is written as one value, and its @JsonCreator does not take that: write @JsonValue at what it"
                                + " is made from, or let it take one text");
    }

    private Optional<TypeMirror> valueOf(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> Compiler.has(member, JACKSON + "JsonValue"))
                .map(member -> member instanceof ExecutableElement method ? method.getReturnType() : member.asType())
                .findFirst();
    }

    private static boolean mayTake(ExecutableElement creator, String written) {
        return creator.getParameters().size() == 1
                && word(creator.getParameters().get(0).asType())
                        .filter(word -> !word.equals(written) && !(word.equals("number") && written.equals("integer")))
                        .isEmpty();
    }

    // JSON Schema's, of a single value
    private static Optional<String> word(TypeMirror type) {
        Optional<JsonType> read = type.getKind().isPrimitive()
                ? Optional.of(ScalarTypes.of(type.getKind()))
                : ScalarTypes.find(SourceName.of(type));
        return read.filter(Scalar.class::isInstance).map(scalar -> ((Scalar) scalar).type());
    }

    private boolean isWrittenAsObject(TypeElement type) {
        return Mirror.find(compiler, type, JACKSON + "JsonFormat")
                .filter(format -> format.string("shape").equals("OBJECT"))
                .isPresent();
    }

    private String jsonName(Element constant) {
        return Mirror.find(compiler, constant, JACKSON + "JsonProperty")
                .map(property -> property.string("value"))
                .filter(name -> !name.isEmpty())
                .orElse(constant.getSimpleName().toString());
    }

    // Read, and never written
    private Stream<String> otherNames(Element constant) {
        return Mirror.find(compiler, constant, JACKSON + "JsonAlias").stream()
                .flatMap(alias -> alias.texts("value").stream())
                .map(Text::value);
    }

    private static Unsupported unsupported(TypeElement type, String reason) {
        return new Unsupported(Compiler.qualifiedName(type), reason);
    }
}
