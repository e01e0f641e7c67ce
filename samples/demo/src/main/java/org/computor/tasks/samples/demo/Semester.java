package org.computor.tasks.samples.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.hierarchy.Change;
import org.computor.tasks.samples.hierarchy.Change.Action;
import org.computor.tasks.samples.hierarchy.DeployHierarchy;
import org.computor.tasks.samples.hierarchy.DeployHierarchy.Deployed;
import org.computor.tasks.samples.hierarchy.config.Deployment;
import org.computor.tasks.samples.hierarchy.config.DeploymentFile;
import org.computor.tasks.samples.release.Course;
import org.computor.tasks.samples.release.course.ReleaseCourse;
import org.computor.tasks.samples.release.course.ReleaseCourse.Released;
import org.computor.tasks.samples.release.students.ReleaseStudents;
import org.computor.tasks.samples.release.students.ReleaseStudents.Report;
import org.computor.tasks.samples.release.students.Role;
import org.computor.tasks.samples.release.students.Student;
import org.computor.tasks.samples.release.students.StudentReport;
import org.computor.tasks.samples.testing.git.Repository;
import org.computor.tasks.samples.testing.workflow.StudentTesting;
import org.computor.tasks.samples.testing.workflow.StudentTesting.Outcome;
import org.computor.tasks.samples.testing.workflow.TestJob;
import org.computor.tasks.secrets.SecretRef;

/** What happens in the demo, act by act, and what is expected of it. */
final class Semester {

    private static final String COURSE = "demo/prog/2026";
    private static final String ASSIGNMENT = "week1/sum";
    private static final String WITHOUT_ACCOUNT = "cleo";

    private final Campus campus;
    private final Show show;

    Semester(Campus campus, Show show) {
        this.campus = campus;
        this.show = show;
    }

    void play() throws IOException {
        Deployment hierarchy = DeploymentFile.parse(Resources.text("deployment.yaml"))
                .deployment(
                        campus.secrets,
                        Map.of(
                                "GITLAB_URL", campus.gitlab.url(),
                                "GITLAB_TOKEN", campus.gitlab.rootToken()));
        deploy(hierarchy);
        SecretRef token = hierarchy.organizations().get(0).gitlab().token();
        Course course = new Course(campus.gitlab.url(), token, COURSE);
        releaseCourse(course);
        String ada = campus.gitlab.addUser("ada");
        String bob = campus.gitlab.addUser("bob");
        campus.gitlab.addUser("tutor");
        releaseStudents(course);
        handIn(course, ada, bob);
    }

    private void deploy(Deployment hierarchy) {
        show.title("A hierarchy is deployed from deployment.yaml");
        Deployed plan = deploy("plan", hierarchy, true);
        show.expect("the plan changes nothing", campus.gitlab.tree().isEmpty(), campus.gitlab.tree());
        Deployed deployed = deploy("deploy", hierarchy, false);
        show.expect(
                "groups, projects and rows are there, " + deployed.changes().size() + " of them, as planned",
                deployed.changes().size() == plan.changes().size() && all(deployed, Action.CREATE),
                deployed.changes());
        show.expect(
                "deployed again, nothing changes",
                all(deploy("deploy again", hierarchy, false), Action.LEAVE),
                "a change");
        show.fact(campus.gitlab.url() + "/" + COURSE);
    }

    private Deployed deploy(String name, Deployment hierarchy, boolean dryRun) {
        return result(
                name,
                campus.tasks.submit(DeployHierarchy.class, new DeployHierarchy.Parameters(hierarchy, "demo", dryRun)));
    }

    private static boolean all(Deployed deployed, Action action) {
        return deployed.changes().stream().map(Change::action).allMatch(action::equals);
    }

    private void releaseCourse(Course course) throws IOException {
        show.title("The lecturer pushes an assignment, and releases the course");
        String url = campus.gitlab.url() + "/" + COURSE + "/assignments.git";
        String commit = new Push("lecturer", campus.gitlab.rootToken()).to(url, Resources.course());
        Released released = result(
                "release_course",
                campus.tasks.submit(
                        ReleaseCourse.class,
                        new ReleaseCourse.Parameters(course, "course-1", null, null, false, true)));
        show.expect("what was pushed is released", released.commit().equals(commit), released.commit());
        Map<String, String> template = campus.gitlab.files(COURSE + "/student-template", "main");
        show.expect(
                "students get the text and a template, and neither tests nor solution",
                template.containsKey(ASSIGNMENT + "/README.md")
                        && !template.containsKey(ASSIGNMENT + "/test.yaml")
                        && template.getOrDefault(ASSIGNMENT + "/Sum.java", "").contains("write here"),
                template.keySet());
        show.expect(
                "Computor was told of it before and after",
                campus.computor.courseCalls().size() == 2,
                campus.computor.courseCalls());
        show.fact(campus.gitlab.url() + "/" + COURSE + "/student-template");
    }

    private void releaseStudents(Course course) {
        show.title("Four people are released, one of whom has no account yet");
        Report report = result(
                "release_students",
                campus.tasks.submit(
                        ReleaseStudents.class,
                        new ReleaseStudents.Parameters(
                                course,
                                List.of(
                                        new Student("ada"),
                                        new Student("bob"),
                                        new Student(WITHOUT_ACCOUNT),
                                        new Student("tutor", Role.ASSISTANT, null)))));
        List<StudentReport> failed = report.students().stream()
                .filter(student -> !student.released())
                .toList();
        show.expect("three have their repositories and rights", report.released() == 3, report.students());
        show.expect(
                "the report says why the fourth has not",
                failed.size() == 1 && WITHOUT_ACCOUNT.equals(failed.get(0).username()),
                failed);
        failed.forEach(student -> show.fact(student.username() + ": " + student.error()));
        report.students().stream()
                .filter(student -> student.repository() != null)
                .forEach(student -> show.fact(student.username() + ": " + student.repository()));
    }

    private void handIn(Course course, String ada, String bob) throws IOException {
        show.title("Ada hands in what is right, Bob what is wrong, and both are tested");
        TaskHandle<Outcome> right = test(course, "ada", ada, "submissions/right.java");
        TaskHandle<Outcome> wrong = test(course, "bob", bob, "submissions/wrong.java");
        CompletableFuture<Outcome> meanwhile = CompletableFuture.supplyAsync(() -> result("bob", wrong));
        Outcome good = result("ada", right);
        Outcome bad = meanwhile.join();
        show.expect("Ada passed all of " + good.total() + " tests", good.score() == 1 && good.total() == 4, good);
        show.expect(
                "Bob passed " + bad.passed() + " of " + bad.total() + ": it compiles, and multiplies",
                bad.passed() == 1 && bad.failed() == 3,
                bad);
        expectRow(good);
        expectRow(bad);
    }

    private TaskHandle<Outcome> test(Course course, String student, String token, String file) throws IOException {
        String url = campus.gitlab.url() + "/" + COURSE + "/students/" + student + ".git";
        String commit = new Push(student, token).to(url, Map.of(ASSIGNMENT + "/Sum.java", Resources.text(file)));
        String reference = campus.gitlab.url() + "/" + COURSE + "/reference.git";
        TestJob job = new TestJob(
                student,
                student,
                ASSIGNMENT,
                null,
                null,
                new Repository(url, null, course.gitlabToken(), "main", ASSIGNMENT, commit),
                new Repository(reference, null, course.gitlabToken(), "main", ASSIGNMENT, null),
                1,
                1);
        return campus.tasks.submit(
                StudentTesting.class,
                new StudentTesting.Parameters(job, null, campus.computor.waitingRow()),
                SubmitOptions.defaults().queue(Campus.TESTING_QUEUE));
    }

    private void expectRow(Outcome outcome) {
        JsonNode row = campus.computor.row(outcome.resultId());
        show.expect(
                "Computor has it: " + outcome.resultId() + " is "
                        + row.path("status").asText() + " with "
                        + row.path("result").asText(),
                row.path("status").asText().equals("finished")
                        && row.path("result").asDouble() == outcome.score(),
                row);
    }

    private <R> R result(String name, TaskHandle<R> task) {
        TaskOutcome<R> outcome = Follower.follow(campus.tasks, show, name, task);
        if (outcome instanceof TaskOutcome.Finished<R> finished) {
            return finished.result();
        }
        throw new IllegalStateException(name + " did not finish: " + outcome);
    }
}
