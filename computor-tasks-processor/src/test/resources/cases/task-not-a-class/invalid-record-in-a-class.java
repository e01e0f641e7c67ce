class Case {
    @RegisterTask(name = " ") // error in a record: name-blank
    record Inner(int x) {} // error in a record: task-not-a-class
}
