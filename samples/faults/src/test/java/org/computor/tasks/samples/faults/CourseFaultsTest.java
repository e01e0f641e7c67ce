package org.computor.tasks.samples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.samples.faults.Campus.Kills;
import org.computor.tasks.samples.hierarchy.CreateCourse;
import org.computor.tasks.samples.hierarchy.CreateCourseFamily;
import org.computor.tasks.samples.hierarchy.CreateOrganization;
import org.computor.tasks.samples.hierarchy.config.CourseConfig;
import org.computor.tasks.samples.hierarchy.config.CourseFamilyConfig;
import org.computor.tasks.samples.hierarchy.config.OrganizationConfig;
import org.computor.tasks.samples.release.Course;
import org.computor.tasks.samples.release.course.ReleaseCourse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kills the worker at random while an organization, a course family and a course are created, one after the other, and
 * the course is released, at a GitLab that breaks requests by the same seed. The end is that of a run in peace, and
 * nobody has written a token or a password down.
 */
@Tag("slow")
class CourseFaultsTest {

    private static final Kills NONE = new Kills(0, 0, 0);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final String COURSE = "kit/prog/2026";
    private static final String TEMPLATE = COURSE + "/student-template";

    @TempDir
    private static Path folder;

    private static Campus campus;
    private static List<String> peaceful = List.of();

    @BeforeAll
    static void runInPeace() throws Exception {
        Assumptions.assumeTrue(
                DevelopmentServer.command().isPresent(),
                "no server to kill: set -D" + DevelopmentServer.PROPERTY + " to Temporal's command");
        campus = new Campus(folder);
        campus.clear();
        createAndRelease(NONE, 0);
        peaceful = state(0);
    }

    @AfterAll
    static void stop() throws Exception {
        if (campus != null) {
            campus.close();
        }
    }

    @ParameterizedTest(name = "seed {0}, worker killed {1} times in each task, {2} of 100 requests broken")
    @CsvSource({"1, 2, 0", "2, 0, 40", "3, 1, 25", "4, 2, 25"})
    void comesToTheSameEnd(long seed, int worker, int broken) throws Exception {
        campus.clear();
        if (broken > 0) {
            campus.misbehave(seed, broken);
        }
        int before = campus.killsInTime();
        int told = campus.computor.courseCalls().size();

        createAndRelease(new Kills(worker, 0, 0, LONGEST_PAUSE), seed);

        assertThat(state(told)).isEqualTo(peaceful).hasSizeGreaterThan(20);
        assertThat(campus.killsInTime() - before).isGreaterThanOrEqualTo(worker); // something was killed in time
        assertThatNothingLeaked();
    }

    @Test
    void pushesOnceThoughTheWorkerIsKilledJustAfterThePush() throws Exception {
        campus.clear();
        int told = campus.computor.courseCalls().size();
        create(NONE, 0);
        int before = campus.gitlab.commits(TEMPLATE, "main");

        TaskOutcome<ReleaseCourse.Released> outcome = campus.killWorkerWhen(
                () -> campus.gitlab.commits(TEMPLATE, "main") > before,
                campus.tasks.submit(ReleaseCourse.class, everything()));

        assertThat(outcome.status()).isEqualTo(TaskStatus.FINISHED);
        assertThat(state(told)).isEqualTo(peaceful);
    }

    private static void createAndRelease(Kills kills, long seed) throws Exception {
        create(kills, seed);
        run(ReleaseCourse.class, everything(), kills, seed + 3);
    }

    private static void create(Kills kills, long seed) throws Exception {
        CreateOrganization.Created organization = run(
                CreateOrganization.class,
                new CreateOrganization.Parameters(
                        new OrganizationConfig("KIT", "kit", "A university", null, null),
                        campus.gitlab.url(),
                        campus.token(),
                        "ada"),
                kills,
                seed);
        CreateCourseFamily.Created family = run(
                CreateCourseFamily.class,
                new CreateCourseFamily.Parameters(
                        new CourseFamilyConfig("Programming", "prog", "First steps", null),
                        UUID.fromString(organization.organizationId()),
                        "ada"),
                kills,
                seed + 1);
        CreateCourse.Created course = run(
                CreateCourse.class,
                new CreateCourse.Parameters(
                        new CourseConfig("Programming 2026", "2026", null, null, null, null, null, null),
                        UUID.fromString(family.courseFamilyId()),
                        "ada"),
                kills,
                seed + 2);
        assertThat(course.name()).isEqualTo("Programming 2026");
        campus.gitlab.commit(COURSE + "/assignments", "main", assignments());
    }

    private static ReleaseCourse.Parameters everything() {
        return new ReleaseCourse.Parameters(
                new Course(campus.gitlab.url(), campus.token(), COURSE), "c-1", null, null, false, false);
    }

    private static <P, R> R run(Class<? extends BaseWorkflow<P, R>> task, P parameters, Kills kills, long seed)
            throws Exception {
        TaskOutcome<R> outcome = campus.killWhile(campus.tasks.submit(task, parameters), kills, seed);
        if (outcome instanceof TaskOutcome.Finished<R> finished) {
            return finished.result();
        }
        throw new AssertionError(task.getSimpleName() + ": " + outcome);
    }

    private static Map<String, String> assignments() {
        Map<String, String> files = new TreeMap<>();
        for (String name : List.of("fibonacci", "primes")) {
            files.put(name + "/meta.yaml", """
                    properties:
                      studentSubmissionFiles: [%s.py]
                      studentTemplates: [templates/%s.py]
                      executionBackend: {slug: itpcp.exec.py, version: v1}
                    """.formatted(name, name));
            files.put(name + "/README.md", "Write it.\n");
            files.put(name + "/" + name + ".py", "the solution\n");
            files.put(name + "/templates/" + name + ".py", "# write here\n");
        }
        return files;
    }

    /**
     * What is there, how it came there, and what Computor was told; without what is another in each run.
     *
     * @param before how many things Computor was told by earlier runs
     */
    private static List<String> state(int before) {
        List<String> state = new ArrayList<>(campus.state());
        for (String project : List.of("student-template", "reference")) {
            String path = COURSE + "/" + project;
            campus.gitlab
                    .files(path, "main")
                    .forEach((file, content) -> state.add(project + " " + file + " " + content));
            state.add(project + " has " + campus.gitlab.commits(path, "main") + " commits");
        }
        campus.computor.courseCalls().stream()
                .skip(before)
                .map(call -> call.replaceFirst("/releases/.*", "/releases")) // by a task, with commits, of this run
                .distinct() // it may be told twice
                .forEach(state::add);
        return state;
    }

    // The server's file has every history in it, as it was sent
    private static void assertThatNothingLeaked() throws Exception {
        List<String> written = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                written.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(written).anyMatch(text -> text.contains("secret:gitlab-kit"));
        assertThat(written).noneMatch(text -> text.contains("canary"));
    }
}
