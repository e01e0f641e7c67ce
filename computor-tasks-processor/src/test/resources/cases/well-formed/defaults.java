@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    enum Color { RED }

    record P(@JsonProperty(defaultValue = "1") int a, @JsonProperty(defaultValue = "x y") String b,
            @JsonProperty(defaultValue = "true") boolean c, @JsonProperty(defaultValue = "1.5") double d,
            @JsonProperty(defaultValue = "RED") Color e, @JsonProperty(defaultValue = "[]") List<String> f,
            @JsonProperty(defaultValue = "3") @Min(1) @Max(3) int g) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
