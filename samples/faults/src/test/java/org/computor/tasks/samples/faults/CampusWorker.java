package org.computor.tasks.samples.faults;

import java.time.Duration;
import java.util.Map;
import org.computor.tasks.TaskQueues;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;
import org.computor.tasks.samples.hierarchy.CreateCourse;
import org.computor.tasks.samples.hierarchy.CreateCourseFamily;
import org.computor.tasks.samples.hierarchy.CreateOrganization;
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
import org.computor.tasks.secrets.SecretGrant;
import org.computor.tasks.secrets.WorkerSecrets;
import org.computor.tasks.worker.TaskWorker;

/** A worker process for the hierarchy and its releases, on the servers that the environment names. */
final class CampusWorker {

    private CampusWorker() {}

    /** Runs until it is told to stop, or killed. */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        try (Database database = Database.fromEnvironment(environment)) {
            EncryptedSecrets secrets = new EncryptedSecrets(
                    database.jdbi(), KeyRing.parse(environment.getOrDefault("COMPUTOR_SECRET_KEYS", "")));
            try (GitlabConnections gitlab = new GitlabConnections(Duration.ofSeconds(10));
                    TaskClient tasks = TaskClient.fromEnvironment();
                    TaskWorker worker = TaskWorker.builder(tasks)
                            .plugins(WorkerSecrets.from(secrets, SecretGrant.of("gitlab-*")))
                            .tasks(
                                    DeployHierarchy.class,
                                    CreateOrganization.class,
                                    CreateCourseFamily.class,
                                    CreateCourse.class,
                                    ReleaseStudents.class,
                                    ReleaseCourse.class)
                            .queues(TaskQueues.DEFAULT, GitlabConnections.QUEUE)
                            .activities(
                                    new GitlabWork(gitlab),
                                    new RowsWork(database.jdbi()),
                                    new GitlabRelease(gitlab),
                                    new GitCourse(gitlab),
                                    HttpCourseApi.fromEnvironment(environment))
                            .build()) {
                worker.runUntilShutdown();
            }
        }
    }
}
