package org.computor.tasks.samples.python;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.RegisterTask;

/** Has Python count words: the interface says on which queue Python serves the activity, and that is all. */
@RegisterTask(name = "calls_python", queue = UpperCase.QUEUE, executionTimeout = "5m")
public class CallsPython extends BaseWorkflow<PythonTasks.Text, PythonTasks.WordCount> {

    /** Served by Python. */
    @ActivityInterface
    @ActivityDefaults(queue = PythonTasks.QUEUE, startToCloseTimeout = "30s")
    public interface Counting {

        /** Counts the words of a text. */
        @ActivityMethod(name = "count_words")
        PythonTasks.WordCount count(String text);
    }

    private final Counting counting = activities(Counting.class);

    @Override
    public WorkflowResult<PythonTasks.WordCount> run(PythonTasks.Text parameters) {
        return WorkflowResult.completed(counting.count(parameters.text()));
    }
}
