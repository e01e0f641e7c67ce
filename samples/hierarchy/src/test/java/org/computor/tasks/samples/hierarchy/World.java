package org.computor.tasks.samples.hierarchy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;
import org.computor.tasks.samples.gitlab.fake.Behaviour;
import org.computor.tasks.samples.gitlab.fake.FakeGitlab;
import org.computor.tasks.samples.hierarchy.config.Deployment;
import org.computor.tasks.samples.hierarchy.config.DeploymentFile;
import org.computor.tasks.samples.hierarchy.database.Database;
import org.computor.tasks.samples.hierarchy.database.EncryptedSecrets;
import org.computor.tasks.samples.hierarchy.database.KeyRing;
import org.computor.tasks.samples.hierarchy.work.GitlabWork;
import org.computor.tasks.samples.hierarchy.work.RowsWork;
import org.computor.tasks.secrets.SecretGrant;
import org.computor.tasks.secrets.WorkerSecrets;
import org.computor.tasks.testkit.TaskExtension;
import org.jdbi.v3.core.Jdbi;

/** A GitLab, a database, and a worker's activities on both. */
final class World implements AutoCloseable {

    static final String TOKEN = "canary-glpat-4711";

    final FakeGitlab gitlab = FakeGitlab.start(TOKEN, 0);
    final Database database = Database.embedded();
    final EncryptedSecrets secrets = new EncryptedSecrets(database.jdbi(), KeyRing.generate());
    final GitlabConnections connections = new GitlabConnections(Duration.ofSeconds(60));

    TaskExtension.Builder server() {
        return TaskExtension.builder()
                .tasks(CreateOrganization.class, CreateCourseFamily.class, CreateCourse.class, DeployHierarchy.class)
                .plugins(WorkerSecrets.from(secrets, SecretGrant.of("gitlab-*").forOrigins(gitlab.url())))
                .activities(activities())
                .queues("computor-tasks", GitlabConnections.QUEUE);
    }

    Object[] activities() {
        return new Object[] {new GitlabWork(connections), new RowsWork(database.jdbi())};
    }

    /** A hierarchy of one organization, one course family and two courses, with the token in the file. */
    String file(String organization) {
        return """
                organizations:
                  - name: The %1$s university
                    path: %1$s
                    description: A university
                    gitlab:
                      url: %2$s
                      token: %3$s
                      parent: 0
                    course_families:
                      - name: Programming
                        path: prog
                        description: First steps
                        courses:
                          - name: Programming 2025
                            path: "2025"
                            content_types: [{slug: homework, kind: assignment}]
                          - name: Programming 2026
                            path: "2026"
                            settings: {language: java}
                users:
                  - user: {given_name: Ada, password: canary-password}
                """.formatted(organization, gitlab.url(), TOKEN);
    }

    DeployHierarchy.Parameters deployment(String organization, boolean dryRun) {
        Deployment deployment = DeploymentFile.parse(file(organization)).deployment(secrets, Map.of());
        return new DeployHierarchy.Parameters(deployment, "ada", dryRun);
    }

    /** Everything in the database that the tasks write, without ids and times. */
    List<String> rows() {
        Jdbi jdbi = database.jdbi();
        List<String> rows = new ArrayList<>();
        for (String table : List.of("organization", "course_family", "course")) {
            rows.addAll(jdbi.withHandle(handle -> handle.createQuery("select '" + table
                            + "', path, title, description, created_by_task is null as settled,"
                            + " properties #- '{gitlab,last_synced_at}' #- '{gitlab,group_id}' #- '{gitlab,parent_id}'"
                            + " as properties from " + table + " order by path, title")
                    .mapToMap()
                    .map(Object::toString)
                    .list()));
        }
        return rows;
    }

    /** Both, as one. */
    List<String> state() {
        List<String> state = new ArrayList<>(gitlab.tree());
        state.addAll(rows());
        return state;
    }

    void clear() {
        gitlab.behave(Behaviour.ideal());
        gitlab.clear();
        database.jdbi().useHandle(handle -> handle.execute("truncate organization, course_family, course"));
    }

    /** Waits in true time, since GitLab's pauses are in true time too. */
    static void awaitEnd(TaskHandle<?> task) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> task.info().status().isFinal());
    }

    /** Waits until a task says that it has come so far. */
    static void awaitStage(TaskHandle<?> task, String stage) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> task.info()
                        .progress()
                        .filter(progress -> progress.stage().equals(stage))
                        .isPresent());
    }

    @Override
    public void close() {
        connections.close();
        database.close();
        gitlab.close();
    }
}
