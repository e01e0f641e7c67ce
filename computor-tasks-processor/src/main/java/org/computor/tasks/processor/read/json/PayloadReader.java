package org.computor.tasks.processor.read.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.SourceName;

/**
 * Reads what travels without a schema, in the way that Temporal writes it: without its type arguments.
 *
 * @param reader on whose account it is read
 */
public record PayloadReader(Compiler compiler, TypeElement reader) {

    /** Temporal or Jackson carries these, and what extends them, each in a way of its own. */
    private static final Set<String> CARRIED = Set.of(
            "java.lang.Class",
            "java.lang.Throwable",
            "com.google.protobuf.MessageLite",
            "io.temporal.common.converter.RawValue");

    /** What it is, as far as the mapping needs to know. */
    public JsonType read(TypeMirror type) {
        return arguments(type)
                .flatMap(this::kinds)
                .findFirst()
                .<JsonType>map(kinds -> new Unsupported(
                        SourceName.of(type),
                        "loses which kind each " + SourceName.of(kinds) + " in it is, since Temporal writes it without"
                                + " type arguments: put it into a record"))
                .orElseGet(() -> JsonTypeReader.ofPayloads(compiler, reader).read(type));
    }

    private static Stream<TypeMirror> arguments(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return arguments(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                ? declared.getTypeArguments().stream().map(argument -> argument)
                : Stream.empty();
    }

    // Those whose kind Jackson writes beside their own fields
    private Stream<DeclaredType> kinds(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard) {
            return Stream.ofNullable(wildcard.getExtendsBound()).flatMap(this::kinds);
        }
        if (argument instanceof ArrayType array) {
            return kinds(array.getComponentType());
        }
        if (!(argument instanceof DeclaredType declared)) {
            return Stream.empty();
        }
        boolean told = compiler.lineage(declared).stream()
                .flatMap(above -> TypeInfo.of(compiler, Compiler.element(above)).stream())
                .findFirst()
                .filter(info -> info.isByName() && !info.isWrittenByAuthor())
                .isPresent();
        return Stream.concat(
                Stream.of(declared).filter(kinds -> told), arguments(declared).flatMap(this::kinds));
    }

    static boolean isCarried(List<DeclaredType> lineage) {
        boolean any = Compiler.qualifiedName(lineage.get(0)).equals("java.io.Serializable");
        return any
                || (lineage.stream().map(Compiler::qualifiedName).anyMatch(CARRIED::contains)
                        && !isThrowableThatCannotBeMade(lineage));
    }

    // Of a message, of nothing, or as it says
    private static boolean isThrowableThatCannotBeMade(List<DeclaredType> lineage) {
        List<ExecutableElement> constructors =
                ElementFilter.constructorsIn(Compiler.element(lineage.get(0)).getEnclosedElements());
        return lineage.stream().map(Compiler::qualifiedName).anyMatch("java.lang.Throwable"::equals)
                && constructors.stream().noneMatch(PayloadReader::isOfAMessage);
    }

    private static boolean isOfAMessage(ExecutableElement constructor) {
        String parameters = constructor.getParameters().stream()
                .map(parameter -> SourceName.of(parameter.asType()))
                .collect(Collectors.joining(","));
        return parameters.isEmpty()
                || parameters.equals("java.lang.String")
                || Compiler.has(constructor, Annotations.JACKSON + "JsonCreator");
    }
}
