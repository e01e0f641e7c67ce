@RegisterTask(name = "t")
interface Case { // error: task-not-a-class
    String run(String p);
}
