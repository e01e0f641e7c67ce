@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    enum Level {
        LOW,
        HIGH;

        @JsonValue
        public int number() {
            return ordinal();
        }

        @JsonCreator
        static Level of(int number) {
            return values()[number];
        }

        @JsonCreator
        static Level of(String name) {
            return valueOf(name);
        }
    }

    enum Code {
        ONE;

        @JsonValue
        final String text = "1";

        @JsonCreator
        static Code of(CharSequence text) {
            return ONE;
        }
    }

    enum Name {
        ONE;

        @JsonCreator
        static Name of(String name) {
            return valueOf(name.toUpperCase());
        }
    }

    enum Any {
        ONE;

        @JsonCreator
        static Any of(Object any) {
            return ONE;
        }
    }

    record P(Level level, List<Code> codes, Map<Name, Any> names) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
