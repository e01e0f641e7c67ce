@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class P {
        private final Thread unseen = null;
        private transient Runnable later;
        static ClassLoader shared;

        @JsonIgnore
        public Object lock;

        private P next;

        public P getNext() {
            return next;
        }

        public void setNext(P next) {
            this.next = next;
        }

        public List<String> getNames() {
            return List.of();
        }

        public void setNames(List<String> names) {}

        public void close() {}
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
