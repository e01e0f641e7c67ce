@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> { // error: generated-name-taken
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}

class CaseTask {}
