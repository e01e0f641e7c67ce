package org.computor.tasks.samples.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.computor.tasks.TaskQueues;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;
import org.computor.tasks.samples.gitlab.fake.Behaviour;
import org.computor.tasks.samples.gitlab.fake.FakeGitlab;
import org.computor.tasks.samples.hierarchy.DeployHierarchy;
import org.computor.tasks.samples.hierarchy.database.Database;
import org.computor.tasks.samples.hierarchy.database.EncryptedSecrets;
import org.computor.tasks.samples.hierarchy.database.KeyRing;
import org.computor.tasks.samples.hierarchy.work.GitlabWork;
import org.computor.tasks.samples.hierarchy.work.RowsWork;
import org.computor.tasks.samples.release.course.GitCourse;
import org.computor.tasks.samples.release.course.HttpCourseApi;
import org.computor.tasks.samples.release.course.ReleaseCourse;
import org.computor.tasks.samples.release.students.GitlabRelease;
import org.computor.tasks.samples.release.students.ReleaseStudents;
import org.computor.tasks.samples.testing.TestingSettings;
import org.computor.tasks.samples.testing.TestingWorker;
import org.computor.tasks.samples.testing.api.ApiSettings;
import org.computor.tasks.samples.testing.api.fake.ComputorServer;
import org.computor.tasks.samples.testing.engine.Engine;
import org.computor.tasks.samples.testing.engine.language.Tools;
import org.computor.tasks.samples.testing.sandbox.Sandbox;
import org.computor.tasks.secrets.SecretGrant;
import org.computor.tasks.secrets.WorkerSecrets;
import org.computor.tasks.testkit.EmbeddedServer;
import org.computor.tasks.worker.TaskWorker;
import org.jspecify.annotations.Nullable;

/** All that a university runs, in this process: servers, stores, a worker for the tasks and a host that tests. */
final class Campus implements AutoCloseable {

    /** Where student testing has its queue: workers of one queue serve the same names, and this host serves others. */
    static final String TESTING_QUEUE = "computor-demo-testing";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration FORKS_TAKE = Duration.ofSeconds(1);

    final FakeGitlab gitlab;
    final ComputorServer computor;
    final EncryptedSecrets secrets;
    final TaskClient tasks;
    private final Sandbox sandbox;
    private final String temporal;
    private final Closing closing;

    private Campus(Closing closing, Sandbox sandbox, @Nullable String server, Map<String, String> environment)
            throws IOException {
        this.closing = closing;
        this.sandbox = sandbox;
        Database database = closing.later(Database.embedded());
        secrets = new EncryptedSecrets(database.jdbi(), KeyRing.generate());
        gitlab = closing.later(FakeGitlab.start("root-" + UUID.randomUUID(), 0));
        gitlab.behave(Behaviour.ideal().forkTime(FORKS_TAKE));
        computor = closing.later(new ComputorServer(UUID.randomUUID().toString()));
        temporal = server == null ? "embedded: Temporal's test server" : server;
        tasks = closing.later(
                server == null
                        ? closing.later(EmbeddedServer.start()).client()
                        : TaskClient.fromEnvironment(Map.of("TEMPORAL_ADDRESS", server)));
        GitlabConnections connections = closing.later(new GitlabConnections(PATIENCE));
        ApiSettings api = computor.settings();
        closing.later(TaskWorker.builder(tasks)
                .plugins(grants())
                .tasks(DeployHierarchy.class, ReleaseCourse.class, ReleaseStudents.class)
                .queues(TaskQueues.DEFAULT, GitlabConnections.QUEUE)
                .activities(
                        new GitlabWork(connections),
                        new RowsWork(database.jdbi()),
                        new GitCourse(connections),
                        new GitlabRelease(connections),
                        new HttpCourseApi(api.url().toString(), api.user(), api.password()))
                .drainTimeout(Duration.ZERO)
                .build()
                .start());
        Folder home = closing.later(Folder.temporary());
        closing.later(TestingWorker.open(
                        tasks,
                        TestingSettings.of(home.path(), "demo").places(2).queues(TESTING_QUEUE),
                        new Engine(sandbox, Tools.fromEnvironment(environment)),
                        grants(),
                        api)
                .start());
    }

    /**
     * Starts everything.
     *
     * @param server a Temporal server as {@code host:port}; null for one in this process
     */
    static Campus open(Sandbox sandbox, @Nullable String server, Map<String, String> environment) throws IOException {
        Closing closing = new Closing();
        try {
            return new Campus(closing, sandbox, server, environment);
        } catch (IOException | RuntimeException e) {
            closing.close();
            throw e;
        }
    }

    void describe(Show show) {
        show.fact("Temporal      " + temporal);
        show.fact("PostgreSQL    embedded, with the tables of samples/hierarchy");
        show.fact("GitLab        " + gitlab.url() + " (a stand-in, with real git behind it)");
        show.fact("Computor API  " + computor.settings().url());
        show.fact("Sandbox       " + sandbox.description());
    }

    /** The tokens that the deployment stored go to this GitLab, and nowhere else. */
    private WorkerSecrets grants() {
        return WorkerSecrets.from(secrets, SecretGrant.of("gitlab-*").forOrigins(gitlab.url()));
    }

    /** Says how to look around. */
    void invite(Show show) {
        show.title("Look around; Ctrl-C ends it");
        show.fact("groups, projects and files   " + gitlab.url() + "/");
        show.fact("git                          git clone " + gitlab.url() + "/demo/prog/2026/students/ada.git");
        show.fact("                             any user name; the password is ada-token");
        show.fact("results                      curl -u " + ComputorServer.USER + ":"
                + computor.settings().password() + " " + computor.settings().url() + "/results/result-1");
    }

    @Override
    public void close() {
        closing.close();
    }
}
