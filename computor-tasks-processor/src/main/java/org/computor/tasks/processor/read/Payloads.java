package org.computor.tasks.processor.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.computor.tasks.processor.model.PayloadModel;

/** Reads what methods that Temporal calls take and return. */
record Payloads(Compiler compiler) {

    /** Temporal or Jackson carries these, and what extends them, each in a way of its own. */
    private static final Set<String> CARRIED = Set.of(
            "java.lang.Class",
            "java.lang.Throwable",
            "com.google.protobuf.MessageLite",
            "io.temporal.common.converter.RawValue");

    Stream<PayloadModel> of(ExecutableElement method, TypeElement reader) {
        String signature = new Methods(compiler).read(method, reader).signature();
        return Stream.concat(
                        method.getParameters().stream().map(VariableElement::asType), Stream.of(method.getReturnType()))
                .filter(type -> type.getKind() != TypeKind.VOID)
                .map(type -> new PayloadModel(
                        signature,
                        SourceName.of(type),
                        JsonTypeReader.ofPayloads(compiler, reader).read(type),
                        compiler.origin(method, reader)));
    }

    static boolean areCarried(List<DeclaredType> lineage) {
        return lineage.stream().map(Compiler::qualifiedName).anyMatch(CARRIED::contains)
                || Compiler.qualifiedName(lineage.get(0)).equals("java.io.Serializable"); // of anything
    }
}
