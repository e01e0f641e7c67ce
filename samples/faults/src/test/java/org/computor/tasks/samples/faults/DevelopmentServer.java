package org.computor.tasks.samples.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.computor.tasks.NamespaceNotFoundException;
import org.computor.tasks.ServerUnreachableException;
import org.computor.tasks.client.TaskClient;

/** Temporal's development server on its database file, as a process of its own. */
final class DevelopmentServer implements AutoCloseable {

    /** Names the {@code temporal} command. */
    static final String PROPERTY = "computor.tasks.temporal";

    private static final int ATTEMPTS = 120;
    private static final int PAUSE_MILLIS = 500;

    private final RestartedProcess process;
    private final String address;

    private DevelopmentServer(RestartedProcess process, String address) {
        this.process = process;
        this.address = address;
    }

    static Optional<String> command() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).filter(path -> !path.isBlank());
    }

    static DevelopmentServer start(String command, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        RestartedProcess process = new RestartedProcess(
                List.of(
                        command,
                        "server",
                        "start-dev",
                        "--headless",
                        "--ip",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port),
                        "--db-filename",
                        folder.resolve("temporal.db").toString(),
                        "--log-level",
                        "error"),
                Map.of(),
                folder.resolve("server.log"));
        DevelopmentServer server = new DevelopmentServer(process, "127.0.0.1:" + port);
        server.awaitUp();
        return server;
    }

    Map<String, String> environment() {
        return Map.of("TEMPORAL_ADDRESS", address);
    }

    void killAndRestart() throws InterruptedException {
        process.killAndRestart();
        awaitUp();
    }

    int kills() {
        return process.kills();
    }

    private void awaitUp() throws InterruptedException {
        try (TaskClient client = TaskClient.fromEnvironment(environment())) {
            for (int attempt = 1; true; attempt++) {
                try {
                    client.checkConnection();
                    return;
                } catch (ServerUnreachableException | NamespaceNotFoundException e) { // reads its namespaces last
                    if (attempt == ATTEMPTS) {
                        throw e;
                    }
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
