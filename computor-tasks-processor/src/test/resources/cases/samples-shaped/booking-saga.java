@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, List<Case.Booking>> {
    record Booking(String id, LocalDate from, LocalDate until, java.math.BigDecimal price) {}

    record P(String trip, Booking car, Optional<Booking> hotel, List<Booking> flights) {}

    public WorkflowResult<List<Case.Booking>> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
