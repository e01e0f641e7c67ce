@RegisterTask(name = "t")
class Case {} // error: task-not-a-workflow
