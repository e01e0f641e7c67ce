@RegisterTask(name = "t", retry = @Retry(nonRetryable = IllegalStateException.class))
class Case extends BaseWorkflow<NoParameters, java.lang.String> {
    @ActivityInterface
    @ActivityDefaults(startToCloseTimeout = "1m")
    public interface String {
        @ActivityMethod(name = "act")
        int act();
    }

    @RegisterActivities
    public static class Class implements String {
        public int act() {
            return 1;
        }
    }

    private final String stub = activities(String.class);

    public WorkflowResult<java.lang.String> run(NoParameters none) {
        return WorkflowResult.completed("" + stub.act());
    }
}

class Object {}

class Override {}

class SuppressWarnings {}

class String {}

class Class {}
