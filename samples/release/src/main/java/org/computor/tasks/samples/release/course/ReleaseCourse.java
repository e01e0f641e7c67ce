package org.computor.tasks.samples.release.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.samples.release.Course;
import org.computor.tasks.samples.release.course.CourseSteps.Assignments;
import org.computor.tasks.samples.release.course.CourseSteps.Pushed;
import org.jspecify.annotations.Nullable;

/**
 * Releases assignments of a course: registers them in Computor, copies them into the template for students and the
 * reference for tutors, and tells Computor that they are there. Released twice, nothing changes.
 */
@RegisterTask(
        name = "release_course",
        executionTimeout = "2h",
        description = "Copies assignments for students and tutors, and tells Computor",
        retry = @Retry(maximumAttempts = 1))
public class ReleaseCourse extends BaseWorkflow<ReleaseCourse.Parameters, ReleaseCourse.Released> {

    /**
     * @param courseId the course in Computor
     * @param releaseDir a directory of the assignments; none named at all releases everything
     * @param releaseDirList more of them
     * @param ascendants whether directories around a named one are released too
     * @param descendants whether directories in a named one are released too
     */
    public record Parameters(
            Course course,
            @NotBlank String courseId,
            @Nullable String releaseDir,
            @Size(max = 500) @Nullable List<String> releaseDirList,
            @JsonProperty(defaultValue = "false") boolean ascendants,
            @JsonProperty(defaultValue = "false") boolean descendants) {

        Selection selection() {
            List<String> directories = new ArrayList<>(releaseDirList == null ? List.of() : releaseDirList);
            if (releaseDir != null && !releaseDir.isBlank()) {
                directories.add(releaseDir);
            }
            return new Selection(directories, ascendants, descendants);
        }
    }

    /**
     * @param commit the commit of the assignments that was released
     * @param contents the paths of what was released
     * @param changed whether anything was new in GitLab
     */
    public record Released(
            String commit, List<String> contents, String templateCommit, String referenceCommit, boolean changed) {}

    private final CourseSteps git = activities(CourseSteps.class);
    private final CourseApi computor = activities(CourseApi.class);

    @Override
    public WorkflowResult<Released> run(Parameters parameters) {
        progress(0, "reading the assignments");
        Assignments assignments = git.read(parameters.course(), parameters.selection());
        if (assignments.contents().isEmpty()) {
            return WorkflowResult.failed(
                    "the assignments have no directory with a meta.yaml: there is nothing to release");
        }
        progress(25, "registering " + assignments.contents().size() + " contents");
        computor.register(parameters.courseId(), assignments.contents());
        progress(50, "copying and pushing");
        Pushed pushed = git.release(parameters.course(), assignments);
        Released released = new Released(
                assignments.commit(),
                assignments.contents().stream().map(Content::directory).toList(),
                pushed.template(),
                pushed.reference(),
                pushed.changed());
        progress(90, "telling Computor");
        computor.released(parameters.courseId(), taskId(), released);
        return WorkflowResult.completed(released);
    }
}
