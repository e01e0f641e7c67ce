package org.computor.tasks.processor.read;

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.PayloadModel;

/** Reads what methods that Temporal calls take and return. */
record Payloads(Compiler compiler) {

    /** Temporal or the mapping carries these, and no schema says how. */
    private static final Set<String> CARRIED =
            Set.of("java.lang.Class", "com.google.protobuf.MessageLite", "io.temporal.common.converter.RawValue");

    Stream<PayloadModel> of(ExecutableElement method, TypeElement reader) {
        String signature = new Methods(compiler).read(method, reader).signature();
        return Stream.concat(
                        method.getParameters().stream().map(VariableElement::asType), Stream.of(method.getReturnType()))
                .filter(type -> type.getKind() != TypeKind.VOID)
                .map(type -> new PayloadModel(
                        signature, SourceName.of(type), json(type, reader), compiler.origin(method, reader)));
    }

    private JsonType json(TypeMirror type, TypeElement reader) {
        return type instanceof DeclaredType
                        && CARRIED.stream()
                                .anyMatch(carried -> compiler.as(type, carried).isPresent())
                ? new Anything()
                : JsonTypeReader.ofPayloads(compiler, reader).read(type);
    }
}
