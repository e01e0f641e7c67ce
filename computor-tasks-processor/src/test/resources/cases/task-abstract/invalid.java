@RegisterTask(name = "t")
abstract class Case extends BaseWorkflow<NoParameters, String> {} // error: task-abstract
