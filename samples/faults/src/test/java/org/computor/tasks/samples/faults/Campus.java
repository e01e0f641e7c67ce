package org.computor.tasks.samples.faults;

import io.temporal.client.WorkflowServiceException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.computor.tasks.ServerUnreachableException;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.gitlab.fake.Behaviour;
import org.computor.tasks.samples.gitlab.fake.Chaos.Mishap;
import org.computor.tasks.samples.gitlab.fake.FakeGitlab;
import org.computor.tasks.samples.hierarchy.config.Deployment;
import org.computor.tasks.samples.hierarchy.config.DeploymentFile;
import org.computor.tasks.samples.hierarchy.database.Database;
import org.computor.tasks.samples.hierarchy.database.EncryptedSecrets;
import org.computor.tasks.samples.hierarchy.database.KeyRing;
import org.computor.tasks.samples.testing.api.fake.ComputorServer;
import org.computor.tasks.secrets.SecretRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Temporal server, a GitLab, a Computor, a PostgreSQL, and a worker in a process of its own: what is there to be
 * killed.
 */
final class Campus implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Logger LOG = LoggerFactory.getLogger(Campus.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);
    private static final Duration MOMENT = Duration.ofMillis(2);
    private static final Duration GITLAB_IS_AWAY = Duration.ofMillis(700);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);
    private static final org.computor.tasks.samples.gitlab.fake.Chaos SLOW =
            org.computor.tasks.samples.gitlab.fake.Chaos.of(1, 100, Mishap.SLOW);
    private static final String TOKEN = "canary-glpat-4713";

    final FakeGitlab gitlab = FakeGitlab.start(TOKEN, 0);
    final ComputorServer computor = new ComputorServer("canary-password-4713");
    final TaskClient tasks;
    private final EmbeddedPostgres postgres;
    private final Database database;
    private final EncryptedSecrets secrets;
    private final DevelopmentServer server;
    private final RestartedProcess worker;
    private int killsInTime;

    Campus(Path folder) throws IOException, InterruptedException {
        postgres = EmbeddedPostgres.builder().start();
        String url = postgres.getJdbcUrl("postgres", "postgres");
        database = Database.at(url, "postgres", "postgres");
        String keys = "test=" + Base64.getEncoder().encodeToString(new byte[32]);
        secrets = new EncryptedSecrets(database.jdbi(), KeyRing.parse(keys));
        server = DevelopmentServer.start(DevelopmentServer.command().orElseThrow(), folder);
        tasks = TaskClient.fromEnvironment(server.environment());
        Map<String, String> environment = new HashMap<>(server.environment());
        environment.putAll(Map.of(
                "COMPUTOR_DATABASE_URL", url, "COMPUTOR_DATABASE_PASSWORD", "postgres", "COMPUTOR_SECRET_KEYS", keys));
        environment.putAll(Map.of(
                "EXECUTION_BACKEND_API_URL", computor.settings().url().toString(),
                "EXECUTION_BACKEND_API_USER", computor.settings().user(),
                "EXECUTION_BACKEND_API_PASSWORD", computor.settings().password()));
        worker = RestartedProcess.java(CampusWorker.class, List.of(), environment, folder.resolve("campus-worker.log"));
    }

    /** A hierarchy of one course. */
    Deployment deployment() {
        return DeploymentFile.parse("""
                        organizations:
                          - name: KIT
                            path: kit
                            gitlab: {url: "%s", token: "%s"}
                            course_families:
                              - {name: Programming, path: prog, courses: [{name: Programming 2026, path: "2026"}]}
                        """.formatted(gitlab.url(), TOKEN)).deployment(secrets, Map.of());
    }

    /** The token of {@link #gitlab}, in the keeping of the worker. */
    SecretRef token() {
        return secrets.keep("gitlab-kit", TOKEN);
    }

    /** Everything that tasks have put up, without ids and times. */
    List<String> state() {
        List<String> state = new ArrayList<>(gitlab.tree());
        for (String table : List.of("organization", "course_family", "course")) {
            state.addAll(database.jdbi()
                    .withHandle(handle -> handle.createQuery("select '" + table
                                    + " ' || cast(path as text) || ' ' || title || ' ' || (created_by_task is null) from "
                                    + table
                                    + " order by path")
                            .mapTo(String.class)
                            .list()));
        }
        return state;
    }

    /** Nothing is there, and GitLab takes its time, so that there is something to kill. */
    void clear() {
        gitlab.clear();
        database.jdbi().useHandle(handle -> handle.execute("truncate organization, course_family, course"));
        behave(SLOW);
    }

    /** From now on so many of a hundred requests to GitLab go wrong: 429, 500, 502, cut connections, slowness. */
    void misbehave(long seed, int percent) {
        behave(org.computor.tasks.samples.gitlab.fake.Chaos.of(seed, percent));
    }

    private void behave(org.computor.tasks.samples.gitlab.fake.Chaos mishaps) {
        gitlab.behave(Behaviour.ideal()
                .forkTime(Duration.ofMillis(500))
                .staleFor(Duration.ofMillis(300))
                .chaos(mishaps));
    }

    /** Waits for the end of a task, and kills meanwhile; hands back what became of it. */
    <R> TaskOutcome<R> killWhile(TaskHandle<R> task, Kills kills, long seed) throws Exception {
        long begun = System.nanoTime();
        Chaos chaos = new Chaos(new Random(seed), Duration.ZERO, kills.longestPause());
        Thread killer = chaos.start(kills.of(this));
        TaskOutcome<R> outcome = outcome(task);
        int before = chaos.kills();
        killer.join();
        chaos.rethrow();
        killsInTime += before;
        System.out.printf(
                "%s, %s with seed %d: %d kills before its end, %s after %d s%n",
                task.id().replaceAll("-.*", ""),
                kills,
                seed,
                before,
                outcome.status(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        return outcome;
    }

    /** Waits for the end of a task, and kills the worker meanwhile, at a moment that is looked for. */
    <R> TaskOutcome<R> killWorkerWhen(BooleanSupplier moment, TaskHandle<R> task) throws InterruptedException {
        while (!moment.getAsBoolean()) {
            Thread.sleep(MOMENT.toMillis());
        }
        worker.killAndRestart();
        return outcome(task);
    }

    // A server that was killed does not answer, and one that has just come back says that it is busy
    private static <R> TaskOutcome<R> outcome(TaskHandle<R> task) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                Optional<TaskOutcome<R>> outcome = task.outcomeNow();
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            } catch (ServerUnreachableException | WorkflowServiceException e) {
                LOG.info("no answer: {}", e.getMessage());
            }
            Thread.sleep(LOOK_AGAIN.toMillis());
        }
        throw new AssertionError(task + " has not ended within " + PATIENCE);
    }

    /** How many kills came before the end of their task. */
    int killsInTime() {
        return killsInTime;
    }

    /** How often each is killed, and how long it takes to the next one at most. */
    record Kills(int worker, int server, int gitlab, Duration longestPause) {

        Kills(int worker, int server, int gitlab) {
            this(worker, server, gitlab, LONGEST_PAUSE);
        }

        @Override
        public String toString() {
            return "worker killed " + worker + ", server " + server + ", GitLab " + gitlab + " times";
        }

        private List<Chaos.Kill> of(Campus campus) {
            List<Chaos.Kill> kills = new ArrayList<>(Collections.nCopies(worker, campus.worker::killAndRestart));
            kills.addAll(Collections.nCopies(server, campus.server::killAndRestart));
            kills.addAll(Collections.nCopies(gitlab, () -> {
                campus.gitlab.stop();
                Thread.sleep(GITLAB_IS_AWAY.toMillis());
                campus.gitlab.restart();
            }));
            return kills;
        }
    }

    @Override
    public void close() throws IOException {
        worker.close();
        tasks.close();
        server.close();
        database.close();
        postgres.close();
        gitlab.close();
        computor.close();
    }
}
