@RegisterTask(name = "t")
class Case extends BaseWorkflow<List<Case.P>, Case.P> {
    interface Labelled {
        default String getLabel() {
            return "label";
        }
    }

    record Inner(int from, int to) {
        public boolean isEmpty() {
            return from == to;
        }
    }

    record P(List<Inner> inner, String first) implements Labelled {
        public String getFullName() {
            return first;
        }

        @JsonProperty("twice")
        public int twice() {
            return 2;
        }
    }

    public WorkflowResult<P> run(List<Case.P> p) {
        return WorkflowResult.completed(null);
    }
}
