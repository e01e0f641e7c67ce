@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Tags extends ArrayList<String> {}

    public static class Settings extends HashMap<String, Integer> {
        private Settings() {}
    }

    static class Everything extends ArrayList {}

    static class Tree extends ArrayList<Tree> {}

    static class Names extends ArrayList<String> {
        @JsonCreator
        Names(List<String> names) {
            super(names);
        }
    }

    record Version(int number) implements Comparable<Version> {
        public int compareTo(Version other) {
            return Integer.compare(number, other.number);
        }
    }

    record P(
            Tags tags,
            Settings settings,
            Everything everything,
            Tree tree,
            Names names,
            TreeSet<Version> versions,
            SortedMap<String, Version> named,
            EnumMap<DayOfWeek, String> days,
            EnumSet<DayOfWeek> some,
            java.util.concurrent.ConcurrentMap<String, String> shared) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
