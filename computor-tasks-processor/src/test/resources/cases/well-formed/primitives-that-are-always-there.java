@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record P(
            int a,
            @JsonInclude(JsonInclude.Include.NON_NULL) int b,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonProperty(defaultValue = "0") int c,
            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY, defaultValue = "1") int d,
            @JsonIgnore(false) int e,
            @JsonIgnore Integer f) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
