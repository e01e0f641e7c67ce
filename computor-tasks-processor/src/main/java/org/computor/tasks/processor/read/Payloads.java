package org.computor.tasks.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.computor.tasks.processor.model.PayloadModel;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.SourceName;
import org.computor.tasks.processor.read.json.PayloadReader;

/** Reads what methods that Temporal calls take and return. */
record Payloads(Compiler compiler) {

    Stream<PayloadModel> of(ExecutableElement method, TypeElement reader) {
        String signature = new Methods(compiler).read(method, reader).signature();
        return Stream.concat(
                        method.getParameters().stream().map(VariableElement::asType), Stream.of(method.getReturnType()))
                .filter(type -> type.getKind() != TypeKind.VOID)
                .map(type -> new PayloadModel(
                        signature,
                        SourceName.of(type),
                        new PayloadReader(compiler, reader).read(type),
                        compiler.origin(method, reader)));
    }
}
