@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class Inner {
        public List<Thread> workers; // error: type-unsupported
        public Runnable action; // error: type-unsupported
    }

    static class P {
        public Thread thread; // error: type-unsupported
        private Map<String, Inner> inner;

        @Min(1)
        private String text; // error: constraint-misplaced

        public Map<String, Inner> getInner() {
            return inner;
        }

        public void setInner(Map<String, Inner> inner) {
            this.inner = inner;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
