package org.computor.tasks.encryption;

import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.SimplePlugin;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import java.util.List;

/**
 * Encrypts what leaves the process, and decrypts what comes back: parameters, results, memo, progress, heartbeats and
 * the messages and stack traces of failures. One plugin on the client holds for the workers made from it too.
 *
 * <pre>{@code
 * TaskClient client = TaskClient.builder()
 *         .plugins(PayloadEncryption.with(EncryptionKeys.read(Path.of("/run/secrets/task-keys"))))
 *         .build();
 * }</pre>
 *
 * <p>Not encrypted are the names of tasks and activities, ids, queues and times: the server works with them.
 */
public final class PayloadEncryption extends SimplePlugin {

    private final EncryptingCodec codec;

    private PayloadEncryption(EncryptingCodec codec) {
        super("org.computor.tasks.encryption");
        this.codec = codec;
    }

    /** Encryption with these keys. */
    public static PayloadEncryption with(EncryptionKeys keys) {
        return new PayloadEncryption(new EncryptingCodec(keys));
    }

    @Override
    public void configureWorkflowClient(WorkflowClientOptions.Builder options) {
        DataConverter given = options.build().getDataConverter();
        DataConverter plain = given == null ? DefaultDataConverter.STANDARD_INSTANCE : given;
        options.setDataConverter(new CodecDataConverter(plain, List.of(codec), true));
    }

    /** Encrypts and decrypts for Temporal's UI and command line, which have no keys. */
    public CodecEndpoint endpoint() {
        return new CodecEndpoint(codec);
    }
}
