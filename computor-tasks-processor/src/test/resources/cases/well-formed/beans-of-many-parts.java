@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonIgnoreType
    public static class Unseen {
        public Thread thread;
    }

    interface Labeled {
        default String getLabel() {
            return "label";
        }
    }

    public static class OnlyLabeled implements Labeled {}

    public static class Own {
        public int x;
        public Unseen unseen;

        @JsonProperty("a")
        public int named;

        public int a;

        @JsonProperty("z")
        private int y;

        @JsonProperty("z")
        public int getY() {
            return y;
        }

        public boolean isX() {
            return x > 0;
        }

        public int getX() {
            return x;
        }

        public Comparable<String> getKey() {
            return "key";
        }

        public Class<?> getType() {
            return String.class;
        }
    }

    public static class Camel {
        private final int fooBar;

        @JsonCreator
        public Camel(@JsonProperty("fooBar") int fooBar) {
            this.fooBar = fooBar;
        }

        public int getFooBar() {
            return fooBar;
        }
    }

    record P(Own own, OnlyLabeled labeled, Camel camel) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
