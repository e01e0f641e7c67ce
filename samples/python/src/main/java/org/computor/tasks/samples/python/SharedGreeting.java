package org.computor.tasks.samples.python;

import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;

/**
 * Served by Python too, on the same queue. Both serve everything that is submitted there, so that either may take it.
 */
@RegisterTask(name = "shared_greeting", queue = SharedGreeting.QUEUE)
public class SharedGreeting extends BaseWorkflow<PythonTasks.Text, String> {

    /** The queue that both languages poll. */
    public static final String QUEUE = "computor-shared";

    @Override
    public WorkflowResult<String> run(PythonTasks.Text parameters) {
        return WorkflowResult.completed("Hello, " + parameters.text()).with("language", "java");
    }
}
