package org.computor.tasks.testkit.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.annotations.RegisterTask;
import org.jspecify.annotations.Nullable;

/** A task with something of each kind to promise. */
@RegisterTask(name = "grade", queue = "grading", executionTimeout = "10m")
class Grade extends BaseWorkflow<Grade.Parameters, Grade.Report> {

    enum Language {
        JAVA,
        PYTHON
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Tests.class, name = "tests"),
        @JsonSubTypes.Type(value = Reviews.class, name = "reviews")
    })
    sealed interface Scheme permits Tests, Reviews {}

    record Tests(String suite, @Nullable Scheme otherwise) implements Scheme {}

    record Reviews(@Max(5) int reviewers) implements Scheme {}

    record Step(String title, @Nullable Step next) {}

    record Parameters(
            String submission,
            @Max(100) int points,
            long number,
            Language language,
            @JsonProperty(defaultValue = "5") int tries,
            @Nullable @Size(max = 80) String comment,
            List<Step> steps,
            Map<Language, Integer> weights,
            @Nullable Scheme scheme,
            @Nullable Tests tests) {}

    record Report(
            String text,
            int points,
            long number,
            Language language,
            @Nullable String comment,
            List<Step> steps,
            @Nullable Scheme scheme) {}

    @ActivityInterface
    public interface Points {

        @ActivityMethod(name = "count_points")
        int count(String submission);
    }

    @RegisterActivities(queues = "grading")
    static class Counting implements Points {

        @Override
        public int count(String submission) {
            return submission.length();
        }
    }

    private final Points points = activities(Points.class);

    @Override
    public WorkflowResult<Report> run(Parameters parameters) {
        return WorkflowResult.completed(new Report(
                parameters.submission(),
                points.count(parameters.submission()),
                parameters.number(),
                parameters.language(),
                parameters.comment(),
                parameters.steps(),
                parameters.scheme()));
    }
}
