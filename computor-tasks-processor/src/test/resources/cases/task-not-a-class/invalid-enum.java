@RegisterTask(name = "t")
enum Case { // error: task-not-a-class
    ONE
}
