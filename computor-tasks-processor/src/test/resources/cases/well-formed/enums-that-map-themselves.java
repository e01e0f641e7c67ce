@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    enum ByField {
        ONE(1);

        @JsonValue
        final int number;

        ByField(int number) {
            this.number = number;
        }
    }

    interface Coded {
        @JsonValue
        String code();
    }

    enum ByInterface implements Coded {
        ONE;

        public String code() {
            return "one";
        }
    }

    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    enum ByNumber {
        ONE
    }

    @com.fasterxml.jackson.databind.annotation.EnumNaming(
            com.fasterxml.jackson.databind.EnumNamingStrategies.CamelCaseStrategy.class)
    enum ByNaming {
        THE_ONE
    }

    enum ByAnotherName {
        @JsonAlias({"uno", "un"})
        ONE
    }

    record P(
            ByField field,
            ByInterface code,
            ByNumber number,
            ByNaming naming,
            @JsonProperty(defaultValue = "uno") ByAnotherName name,
            Map<ByInterface, String> codes) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
