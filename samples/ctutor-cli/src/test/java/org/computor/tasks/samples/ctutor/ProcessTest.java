package org.computor.tasks.samples.ctutor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testserver.TestServer;
import io.temporal.testserver.TestServer.PortBoundTestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.computor.tasks.client.TaskClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The command as a process of its own: what only a process shows. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {

    private static Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Runtime.version().feature() >= 24) { // as the launcher does
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Ctutor.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String read(BufferedReader reader) {
        return String.join("\n", reader.lines().toList());
    }

    @Test
    void aHostThatNobodyKnowsIsOneLine() throws Exception {
        Process process = start(Map.of("TEMPORAL_HOST", "nowhere.invalid"), "worker", "status");

        assertThat(read(process.errorReader(UTF_8))).hasLineCount(1).contains("nowhere.invalid");
        assertThat(process.waitFor()).isEqualTo(ExitStatus.UNREACHABLE);
    }

    @Test
    void ctrlCLeavesTheIdOfTheTask() throws Exception {
        int port = freePort();
        try (PortBoundTestServer server = TestServer.createPortBoundServer(port)) {
            assertThat(server).isNotNull();
            Process process = start(
                    Map.of("TEMPORAL_ADDRESS", "127.0.0.1:" + port),
                    "worker",
                    "test-job",
                    "example_long_running",
                    "--wait",
                    "--output=json");
            BufferedReader errors = process.errorReader(UTF_8);
            String submitted = errors.lines()
                    .filter(line -> line.startsWith("submitted "))
                    .findFirst()
                    .orElseThrow();
            String id = submitted.substring("submitted ".length());

            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();

            assertThat(read(errors)).contains("the task goes on; its id is " + id);
            assertThat(process.waitFor()).isEqualTo(130);
            assertThat(read(process.inputReader(UTF_8))).isEmpty();
        }
    }

    @Test
    void parametersComeFromStandardInput() throws Exception {
        Process process = start(
                Map.of(), "worker", "test-job", "example_long_running", "--embedded", "--params=-", "--output=json");
        try (var parameters = process.outputWriter(UTF_8)) {
            parameters.write("{\"duration\": 1, \"message\": \"through the pipe\"}");
        }

        assertThat(read(process.inputReader(UTF_8))).contains("through the pipe");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aWorkerTellsWhatOthersSendItAndDrains() throws Exception {
        int port = freePort();
        String address = "127.0.0.1:" + port;
        try (PortBoundTestServer server = TestServer.createPortBoundServer(port);
                TaskClient client = TaskClient.fromEnvironment(Map.of("TEMPORAL_ADDRESS", address))) {
            assertThat(server).isNotNull();
            Process worker = start(Map.of("TEMPORAL_ADDRESS", address), "worker", "start", "--queues=mine");
            BufferedReader out = worker.inputReader(UTF_8);
            assertThat(out.readLine()).startsWith("serving example_data_processing");

            WorkflowStub task = client.temporal()
                    .newUntypedWorkflowStub(
                            "example_data_processing",
                            WorkflowOptions.newBuilder().setTaskQueue("mine").build());
            task.start(Map.of("data_size", 3, "colour", "red"));
            task.getResult(JsonNode.class);
            worker.toHandle().destroy(); // unlike its namesake it leaves the streams open

            assertThat(read(worker.errorReader(UTF_8))).contains("no task names the queue 'mine'", "WARN", "colour");
            assertThat(worker.waitFor()).isEqualTo(143);
        }
    }
}
