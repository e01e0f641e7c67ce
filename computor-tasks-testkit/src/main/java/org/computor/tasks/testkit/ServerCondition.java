package org.computor.tasks.testkit;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.lang.annotation.Annotation;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Leaves out tests that the server at hand cannot run. */
final class ServerCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean real = TestServer.realAddress().isPresent();
        Optional<String> reason = real
                ? find(context, EmbeddedOnly.class).map(only -> "on the embedded server only: " + only.value())
                : find(context, RealServerOnly.class)
                        .map(only ->
                                "on a real server only (-D" + TestServer.PROPERTY + "=host:port): " + only.value());
        return reason.map(why -> disabled(why)).orElseGet(() -> enabled("runs on any server"));
    }

    private static <A extends Annotation> Optional<A> find(ExtensionContext context, Class<A> annotation) {
        return AnnotationSupport.findAnnotation(context.getElement(), annotation);
    }
}
