@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> { // error: type-unsupported
    record Inner(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object any) {}

    @JsonIncludeProperties("inner")
    record P(
            List<Inner> inner) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
