package org.computor.tasks.samples.python;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs this sample's Python programs, with the interpreter that a system property names. */
final class Python {

    /** Names an interpreter that has what {@code python/requirements.txt} lists. */
    static final String PROPERTY = "computor.tasks.python";

    private static final Path PROGRAMS = Path.of("python");

    private final String interpreter;
    private final String server;

    private Python(String interpreter, String server) {
        this.interpreter = interpreter;
        this.server = server;
    }

    /** Where there is no interpreter or no real server, there is nothing. */
    static Optional<Python> find() {
        Optional<String> server = Optional.ofNullable(System.getProperty("computor.tasks.server"));
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .flatMap(interpreter -> server.map(address -> new Python(interpreter, address)));
    }

    /** Starts the worker, and waits until it polls. */
    Process startWorker() throws IOException {
        Process worker = new ProcessBuilder(interpreter, "worker.py", server)
                .directory(PROGRAMS.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = worker.inputReader();
        if (!"polling".equals(output.readLine())) {
            worker.destroyForcibly();
            throw new IOException("the Python worker did not come up, see its output");
        }
        return worker;
    }

    /** Starts a task as a Python client does, and hands back what that client saw. */
    JsonNode start(String task, String queue, String parameters) throws IOException, InterruptedException {
        Process client = new ProcessBuilder(interpreter, "start.py", server, task, queue, parameters)
                .directory(PROGRAMS.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode told = new ObjectMapper().readTree(client.getInputStream().readAllBytes());
        if (!client.waitFor(1, TimeUnit.MINUTES) || client.exitValue() != 0) {
            client.destroyForcibly();
            throw new IOException("the Python client failed, see its output");
        }
        return told;
    }
}
