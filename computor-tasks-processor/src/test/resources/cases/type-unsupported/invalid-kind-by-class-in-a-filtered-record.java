@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Inner(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object any) {} // error in a record: type-unsupported

    @JsonIncludeProperties("inner")
    record P(
            List<Inner> inner) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
