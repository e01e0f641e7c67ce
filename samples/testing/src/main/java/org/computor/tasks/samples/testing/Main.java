package org.computor.tasks.samples.testing;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.samples.testing.api.ApiSettings;
import org.computor.tasks.samples.testing.engine.Engine;
import org.computor.tasks.samples.testing.engine.language.Tools;
import org.computor.tasks.samples.testing.sandbox.Sandbox;
import org.computor.tasks.samples.testing.sandbox.SandboxSettings;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;

/** A host with the built-in engine, all of it from the environment, until the process is told to stop. */
public final class Main {

    private Main() {}

    /**
     * Runs until SIGTERM or Ctrl-C; tests that run come to their end then.
     *
     * @throws SandboxUnavailableException if this machine has no sandbox that holds
     * @throws IllegalArgumentException if the environment lacks something; the message names it
     */
    public static void main(String[] arguments) throws IOException, SandboxUnavailableException, InterruptedException {
        Map<String, String> environment = System.getenv();
        ApiSettings api = ApiSettings.from(environment);
        TestingSettings settings = TestingSettings.from(environment);
        Sandbox sandbox = SandboxSettings.fromEnvironment(environment).open();
        Engine engine = new Engine(sandbox, Tools.fromEnvironment(environment));
        TaskClient client = TaskClient.fromEnvironment();
        TestingWorker worker = TestingWorker.open(client, settings, engine, TestingSecrets.from(environment), api);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(worker, client), "testing-shutdown"));
        worker.start();
        new CountDownLatch(1).await();
    }

    private static void stop(TestingWorker worker, TaskClient client) {
        worker.close();
        client.close();
    }
}
