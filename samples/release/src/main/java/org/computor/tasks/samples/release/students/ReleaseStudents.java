package org.computor.tasks.samples.release.students;

import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TemporalFailure;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.samples.release.Course;
import org.jspecify.annotations.Nullable;

/**
 * Releases students, many side by side, and reports on each. What goes wrong with one does not concern the others. Some
 * hundred are released in one run; then a new run goes on, with an empty history and the report so far.
 */
@RegisterTask(
        name = "release_students",
        executionTimeout = "12h",
        description = "Gives students their repositories and everyone their rights in GitLab",
        retry = @Retry(maximumAttempts = 1))
public class ReleaseStudents extends BaseWorkflow<ReleaseStudents.Parameters, ReleaseStudents.Report>
        implements ReportsOnStudents {

    private static final int MOST_STUDENTS = 5_000;
    private static final int STUDENTS_IN_A_RUN = 250;
    private static final int AT_ONCE = 20;

    /**
     * @param students whom to release
     * @param done what earlier runs reported; nobody in it is released again
     */
    public record Parameters(
            Course course,
            @NotEmpty @Size(max = MOST_STUDENTS) List<Student> students,
            @Size(max = MOST_STUDENTS) @Nullable List<StudentReport> done) {

        /** Refuses two entries for one student. */
        public Parameters {
            Set<String> names = new HashSet<>();
            students.stream()
                    .filter(student -> !names.add(student.username()))
                    .findFirst()
                    .ifPresent(student -> {
                        throw new IllegalArgumentException("the student " + student.username() + " is listed twice");
                    });
        }

        /** Students who were not released before. */
        public Parameters(Course course, List<Student> students) {
            this(course, students, null);
        }

        Parameters with(List<StudentReport> soFar) {
            return new Parameters(course, students, soFar);
        }
    }

    /**
     * @param released how many have everything
     * @param failed how many have not
     * @param students each of them, in the order in which they were done
     */
    public record Report(int released, int failed, List<StudentReport> students) {

        static Report of(List<StudentReport> students) {
            int released =
                    (int) students.stream().filter(StudentReport::released).count();
            return new Report(released, students.size() - released, List.copyOf(students));
        }
    }

    private final ReleaseSteps gitlab = activities(ReleaseSteps.class);
    private final List<StudentReport> reports = new ArrayList<>();

    @Override
    public Report report() {
        return Report.of(reports);
    }

    @Override
    public WorkflowResult<Report> run(Parameters parameters) {
        if (parameters.done() != null) {
            reports.addAll(parameters.done());
        }
        Set<String> done = reports.stream().map(StudentReport::username).collect(Collectors.toSet());
        List<Student> left = parameters.students().stream()
                .filter(student -> !done.contains(student.username()))
                .toList();
        try {
            release(parameters, left.subList(0, Math.min(STUDENTS_IN_A_RUN, left.size())));
        } catch (TemporalFailure e) {
            sayWhoIsDone(parameters);
            throw e;
        }
        if (left.size() > STUDENTS_IN_A_RUN) {
            continueAsNew(parameters.with(reports));
        }
        return WorkflowResult.completed(report());
    }

    private void release(Parameters parameters, List<Student> students) {
        if (students.isEmpty()) {
            return;
        }
        Places places = gitlab.prepare(parameters.course());
        Repositories repositories = new Repositories(parameters.students());
        fanOut(students, AT_ONCE, student -> {
            reports.add(release(parameters.course(), places, student, repositories.of(student)));
            int total = parameters.students().size();
            progress(100 * reports.size() / total, "released " + reports.size() + " of " + total, counts(total));
            return true;
        });
    }

    private StudentReport release(Course course, Places places, Student student, String repository) {
        try {
            return gitlab.release(course, places, student, repository);
        } catch (ActivityFailure e) {
            if (e.getCause() instanceof CanceledFailure) {
                throw e;
            }
            return StudentReport.failed(student.username(), message(e));
        }
    }

    private static String message(ActivityFailure failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost instanceof ApplicationFailure said
                ? said.getOriginalMessage()
                : String.valueOf(innermost.getMessage());
    }

    private Map<String, Object> counts(int total) {
        Report report = report();
        return Map.of("released", report.released(), "failed", report.failed(), "left", total - reports.size());
    }

    private void sayWhoIsDone(Parameters parameters) {
        int total = parameters.students().size();
        progress(
                100 * reports.size() / total,
                "stopped after " + reports.size() + " of " + total,
                Map.of(
                        "released",
                        reports.stream()
                                .filter(StudentReport::released)
                                .map(StudentReport::username)
                                .toList(),
                        "left",
                        total - reports.size()));
    }
}
