package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.ByteString;
import io.temporal.api.common.v1.Payload;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.RawValue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskQueues;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.Violation;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.TaskQuery;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidParametersTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Order.class).build();

    /** Says what it was given. */
    @RegisterTask(name = "parameters_order")
    static class Order extends BaseWorkflow<Order.Parameters, String> {

        record Item(String article, @Min(1) int count) {}

        record Parameters(
                @NotBlank String customer,
                @JsonProperty(defaultValue = "EUR") String currency,
                List<Item> items) {

            Parameters {
                if (customer.equals("nobody")) {
                    throw new IllegalArgumentException("nobody buys nothing");
                }
            }
        }

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            return WorkflowResult.completed(parameters.customer() + " " + parameters.currency() + " "
                    + parameters.items().size());
        }
    }

    private static final String BAD = """
            {"customer": "", "items": [{"article": "pen", "count": 0}, {"articel": "ink", "count": 1}]}""";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|customer",
                "{\"customer\": 7, \"items\": []}|customer must be a text, but is 7",
                "{\"customer\": \"Ada\"}|items",
                "{\"customer\": \"Ada\", \"items\": [{\"article\": \"pen\", \"count\": 0}]}|items[0].count must be at least 1",
                "{\"customer\": \"Ada\", \"items\": [{\"article\": \"pen\", \"count\": \"1\"}]}|items[0].count must be an integer",
                "{\"customer\": \"nobody\", \"items\": []}|nobody buys nothing",
                "[]|must be an object",
                "\"Ada\"|must be an object"
            })
    void failsAtOnceWhenItCameFromElsewhere(String payload, String message, TaskClient tasks) {
        WorkflowStub stub = start(tasks);

        stub.start(json(payload));

        TaskHandle<?> handle = tasks.handle(stub.getExecution().getWorkflowId());
        assertThat(handle).hasFailed(TaskFailure.Kind.INVALID_PARAMETERS).hasMessageContaining(message);
        assertThat(handle.info()).hasStatus(TaskStatus.FAILED).hasAttempt(1);
        assertThat(handle.info().error().orElseThrow()).contains(message);
    }

    @Test
    void hasADetailForEachViolation(TaskClient tasks) {
        WorkflowStub stub = start(tasks);

        stub.start(json("{\"customer\": 7, \"items\": 8}"));

        assertThat(tasks.handle(stub.getExecution().getWorkflowId())).hasFailed();
        assertThat(tasks.temporal()
                        .fetchHistory(stub.getExecution().getWorkflowId())
                        .getLastEvent()
                        .getWorkflowExecutionFailedEventAttributes()
                        .getFailure()
                        .getApplicationFailureInfo()
                        .getDetails()
                        .getPayloadsList())
                .extracting(detail -> detail.getData().toStringUtf8())
                .containsExactly(
                        "{\"path\":\"customer\",\"rule\":\"type\",\"message\":\"must be a text, but is 7\"}",
                        "{\"path\":\"items\",\"rule\":\"type\",\"message\":\"must be a list, but is 8\"}");
    }

    @Test
    void failsForTextThatIsNoJson(TaskClient tasks) {
        WorkflowStub stub = start(tasks);

        stub.start(json("{\"customer\": "));

        assertThat(tasks.handle(stub.getExecution().getWorkflowId())).hasFailed(TaskFailure.Kind.INVALID_PARAMETERS);
    }

    @Test
    void failsForNoArgumentWhereSomeAreRequired(TaskClient tasks) {
        WorkflowStub stub = start(tasks);

        stub.start();

        assertThat(tasks.handle(stub.getExecution().getWorkflowId()))
                .hasFailed(TaskFailure.Kind.INVALID_PARAMETERS)
                .hasMessageContaining("customer");
    }

    @Test
    void runsForANewerCallerThatSendsMore(TaskClient tasks) {
        WorkflowStub stub = start(tasks);

        stub.start(Map.of("customer", "Ada", "items", List.of(), "colour", "red"));

        assertThat(stub.getResult(JsonNode.class).path("result").asText()).isEqualTo("Ada EUR 0");
    }

    @Test
    void tellsEverythingThatIsWrongBeforeAnythingStarts(TaskClient tasks) {
        SubmitOptions options = SubmitOptions.defaults().taskId("refused-" + UUID.randomUUID());

        assertThatThrownBy(() -> tasks.submit("parameters_order", BAD, options))
                .isInstanceOfSatisfying(
                        InvalidParametersException.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::path)
                                .contains("customer", "items[0].count", "items[1].articel", "items[1].article"))
                .hasMessageContaining("parameters_order")
                .hasMessageContaining("did you mean article?");
        assertThat(tasks.list(TaskQuery.all().idPrefix(options.taskId().orElseThrow()))
                        .tasks())
                .isEmpty();
    }

    @Test
    void refusesWhatTheRecordItselfRefuses(TaskClient tasks) {
        assertThatThrownBy(() -> tasks.submit("parameters_order", "{\"customer\":\"nobody\",\"items\":[]}"))
                .isInstanceOf(InvalidParametersException.class)
                .hasMessageContaining("nobody buys nothing");
    }

    @Test
    void fillsInDefaults(TaskClient tasks) {
        assertThat(tasks.submit("parameters_order", "{\"customer\":\"Ada\",\"items\":[]}")
                        .result()
                        .textValue())
                .isEqualTo("Ada EUR 0");
    }

    private static WorkflowStub start(TaskClient tasks) {
        return tasks.temporal()
                .newUntypedWorkflowStub(
                        "parameters_order",
                        WorkflowOptions.newBuilder()
                                .setTaskQueue(TaskQueues.DEFAULT)
                                .setWorkflowId("raw-" + UUID.randomUUID())
                                .build());
    }

    private static RawValue json(String text) {
        return new RawValue(Payload.newBuilder()
                .putMetadata("encoding", ByteString.copyFromUtf8("json/plain"))
                .setData(ByteString.copyFromUtf8(text))
                .build());
    }
}
