package org.computor.tasks.processor.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.MethodModel;

/** What the methods that Temporal calls take and return: values, and nothing that lives in one process. */
final class PayloadRules {

    /** Not a list of all: other types may have a converter of their own, and these can have none. */
    private static final Pattern ALIVE = Pattern.compile("java\\.util\\.(function|stream)\\..*"
            + "|java\\.io\\.\\w*(InputStream|OutputStream|Reader|Writer)"
            + "|java\\.util\\.concurrent\\.(\\w*Future|\\w*Executor\\w*|Callable|CompletionStage)"
            + "|java\\.lang\\.(Thread|Runnable|Process|ClassLoader)"
            + "|java\\.net\\.\\w*Socket|java\\.sql\\.(Connection|\\w*Statement|ResultSet)"
            + "|io\\.temporal\\.workflow\\.Promise");

    private PayloadRules() {}

    static Stream<Finding> check(MethodModel method) {
        return Stream.concat(method.parameters().stream(), Stream.of(method.result()))
                .filter(type -> Stream.of(type.split("[<>,\\[\\] ]+"))
                        .anyMatch(name -> ALIVE.matcher(name).matches()))
                .map(type -> Finding.of(Diagnostic.PAYLOAD_UNSUPPORTED, method.origin(), method.signature(), type));
    }
}
