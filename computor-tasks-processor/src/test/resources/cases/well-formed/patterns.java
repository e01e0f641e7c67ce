@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(@Pattern(regexp = "(?x) [a-z]+ # letters") String a, @Pattern(regexp = "\\Qabc") String b,
            @Pattern(regexp = "(?x)a # \\Qabc") String c, @Pattern(regexp = "a # (", flags = Pattern.Flag.COMMENTS) String d,
            @Pattern(regexp = "a.b", flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL}) String e,
            @Pattern(regexp = "[a-z]+") @Pattern(regexp = ".{3}") String f) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
