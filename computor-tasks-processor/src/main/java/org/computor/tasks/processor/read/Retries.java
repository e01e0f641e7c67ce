package org.computor.tasks.processor.read;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.model.RetryModel;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;

/** Reads {@code @Retry}, which stands inside another annotation. */
record Retries(Compiler compiler) {

    /** @param on what the annotation stands on, where the exceptions have to be visible */
    RetryModel in(Mirror annotation, Element on) {
        Mirror retry = annotation.inner("retry");
        List<DeclaredType> nonRetryable = retry.types("nonRetryable");
        return new RetryModel(
                (Integer) retry.value("maximumAttempts").orElseThrow(),
                retry.text("initialInterval"),
                (Double) retry.value("backoffCoefficient").orElseThrow(),
                retry.text("maximumInterval"),
                nonRetryable.stream().map(Compiler::qualifiedName).toList(),
                nonRetryable.stream()
                        .map(type -> compiler.binaryName(Compiler.element(type)))
                        .toList(),
                nonRetryable.stream()
                        .flatMap(type ->
                                compiler.hidden(type, compiler.elements().getPackageOf(on)).stream())
                        .toList(),
                retry.written(),
                annotation.text("retry").origin());
    }
}
