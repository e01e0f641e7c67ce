class Outer {
    static class Middle {
        interface In {
            @RegisterTask(name = "t")
            class Inner extends BaseWorkflow<Inner.P, Void> {
                record P(int x) {}

                public WorkflowResult<Void> run(P p) {
                    return WorkflowResult.completed();
                }
            }
        }
    }
}
