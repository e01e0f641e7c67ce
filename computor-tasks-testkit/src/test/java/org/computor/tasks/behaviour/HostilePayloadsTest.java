package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.google.protobuf.ByteString;
import io.temporal.api.common.v1.Payload;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.RawValue;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.testkit.TaskExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody sends who means no good: refused by a client, and failed at once by a worker. */
class HostilePayloadsTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Measure.class).build();

    /** Takes numbers of several kinds, and anything. */
    @RegisterTask(name = "hostile_measure")
    static class Measure extends BaseWorkflow<Measure.Parameters, String> {

        record Parameters(String text, int small, @Nullable Map<String, Object> anything) {}

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            return WorkflowResult.completed(parameters.text());
        }
    }

    static Stream<Arguments> payloads() {
        return Stream.of(
                Arguments.of("nested a hundred thousand times", nested(100_000)),
                Arguments.of("a number too large for its type", text("{\"text\": \"a\", \"small\": 99999999999}")),
                Arguments.of("an exponent that would fill the memory", text("{\"text\":\"a\",\"small\":1e999999999}")),
                Arguments.of(
                        "such an exponent where anything may stand",
                        text("{\"text\": \"a\", \"small\": 1, \"anything\": {\"large\": -1e-999999999}}")),
                Arguments.of("a number of ten thousand digits", text("{\"text\":\"a\",\"small\":" + digits() + "}")),
                Arguments.of("not a number", text("{\"text\": \"a\", \"small\": NaN}")),
                Arguments.of(
                        "invalid UTF-8", ByteString.copyFrom(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'})),
                Arguments.of("UTF-16", ByteString.copyFrom(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '{', 0, '}'})),
                Arguments.of("no bytes", ByteString.EMPTY),
                Arguments.of("zero bytes", ByteString.copyFrom(new byte[10])),
                Arguments.of("a field twice", text("{\"text\": \"a\", \"text\": \"b\", \"small\": 1}")),
                Arguments.of("more after the end", text("{\"text\": \"a\", \"small\": 1} {}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payloads")
    void failAtOnceWhenTheyComeFromElsewhere(String what, ByteString bytes, TaskClient tasks) {
        WorkflowStub stub = start(tasks);

        stub.start(new RawValue(Payload.newBuilder()
                .putMetadata("encoding", ByteString.copyFromUtf8("json/plain"))
                .setData(bytes)
                .build()));

        assertThat(tasks.handle(stub.getExecution().getWorkflowId())).hasFailed(TaskFailure.Kind.INVALID_PARAMETERS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payloads")
    void areRefusedByAClient(String what, ByteString bytes, TaskClient tasks) {
        String parameters = bytes.toStringUtf8();

        if (!parameters.isBlank()) {
            assertThatThrownBy(() -> tasks.submit("hostile_measure", parameters))
                    .isInstanceOf(InvalidParametersException.class);
        }
    }

    @Test
    void everyCharacterComesBackAsItWentIn(TaskClient tasks) {
        String odd = "\0\u001F\"\\ \uD83C\uDF89 \u202E \uFFFF";

        assertThat(tasks.submit(Measure.class, new Measure.Parameters(odd, 1, null)))
                .hasResult(odd);
    }

    private static ByteString text(String json) {
        return ByteString.copyFromUtf8(json);
    }

    private static ByteString nested(int depth) {
        return text("{\"text\":\"a\",\"small\":1,\"anything\":{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}}");
    }

    private static String digits() {
        return "9".repeat(10_000);
    }

    private static WorkflowStub start(TaskClient tasks) {
        return tasks.temporal()
                .newUntypedWorkflowStub(
                        "hostile_measure",
                        WorkflowOptions.newBuilder()
                                .setWorkflowId("hostile-" + UUID.randomUUID())
                                .setTaskQueue("computor-tasks")
                                .build());
    }
}
