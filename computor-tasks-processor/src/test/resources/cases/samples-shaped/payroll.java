@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Map<String, java.math.BigDecimal>> {
    enum Department { SALES, SUPPORT }

    record Employee(UUID id, String name, java.math.BigDecimal salary, Optional<LocalDate> left) {}

    record P(Department department, List<Employee> employees) {}

    public WorkflowResult<Map<String, java.math.BigDecimal>> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
