@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Hidden {
        public int x;

        private Hidden() {}
    }

    public static class Named {
        private final int fooBar;

        @java.beans.ConstructorProperties("fooBar")
        public Named(int x) {
            this.fooBar = x;
        }

        public int getFooBar() {
            return fooBar;
        }
    }

    record Canonical(int a, int b) {
        @JsonCreator
        Canonical {}
    }

    record OfText(int a) {
        @JsonCreator
        static OfText of(String text) {
            return new OfText(1);
        }
    }

    record Value(@JsonValue int a) {}

    public static class Either {
        public int x;

        public Either() {}

        @JsonCreator
        public Either(int x) {
            this.x = x;
        }
    }

    public static class OfMap {
        public int x;

        @JsonCreator
        public OfMap(Map<String, Integer> map) {}
    }

    record P(Hidden a, Named b, Canonical c, OfText d, Value e, Either f, OfMap g) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
