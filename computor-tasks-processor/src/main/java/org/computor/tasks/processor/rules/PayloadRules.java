package org.computor.tasks.processor.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.PayloadModel;

/** What the methods that Temporal calls take and return: values, and nothing that lives in one process. */
final class PayloadRules {

    /** Not a list of all: of these, everybody knows that they cannot travel, and a record in their place is no help. */
    private static final Pattern ALIVE = Pattern.compile("java\\.util\\.(function|stream)\\..*"
            + "|java\\.io\\.\\w*(InputStream|OutputStream|Reader|Writer)"
            + "|java\\.util\\.concurrent\\.(\\w*Future|\\w*Executor\\w*|Callable|CompletionStage)"
            + "|java\\.lang\\.(Thread|Runnable|Process|ClassLoader)"
            + "|java\\.net\\.\\w*Socket|java\\.sql\\.(Connection|\\w*Statement|ResultSet)"
            + "|io\\.temporal\\.workflow\\.Promise");

    private PayloadRules() {}

    static Stream<Finding> check(PayloadModel payload) {
        boolean alive = Stream.of(payload.type().split("[<>,\\[\\] ]+"))
                .anyMatch(name -> ALIVE.matcher(name).matches());
        return alive
                ? Stream.of(
                        Finding.of(Diagnostic.PAYLOAD_UNSUPPORTED, payload.origin(), payload.method(), payload.type()))
                : DataRules.carried(payload);
    }
}
