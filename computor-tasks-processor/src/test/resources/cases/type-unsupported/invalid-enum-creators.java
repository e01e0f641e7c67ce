@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    enum Level {
        LOW,
        HIGH;

        @JsonCreator
        static Level of(int number) {
            return values()[number];
        }
    }

    enum Code {
        ONE;

        @JsonValue
        int number() {
            return 1;
        }

        @JsonCreator
        static Code of(String name) {
            return valueOf(name);
        }
    }

    enum Pair {
        ONE;

        @JsonCreator
        static Pair of(@JsonProperty("a") String a, @JsonProperty("b") int b) {
            return ONE;
        }
    }

    record P(
            Level level, // error in a record: type-unsupported
            List<Code> codes, // error in a record: type-unsupported
            Pair pair) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
