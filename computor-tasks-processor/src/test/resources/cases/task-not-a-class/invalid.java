@RegisterTask(name = "t")
interface Case {} // error: task-not-a-class
