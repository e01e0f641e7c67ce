@RegisterTask(name = "t")
record Case(int x) {} // error at a record: task-not-a-class
