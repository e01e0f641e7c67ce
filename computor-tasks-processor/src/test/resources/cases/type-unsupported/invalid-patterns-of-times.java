@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Void> {
    record P(
            @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss") Instant withoutZone, // error in a record: type-unsupported
            @JsonFormat(pattern = "yyyy-mm-dd") LocalDate minutes, // error in a record: type-unsupported
            @JsonFormat(pattern = "yyyy") LocalDate less, // error in a record: type-unsupported
            @JsonFormat(pattern = "yyyy-MM-ddTHH:mm") LocalDateTime unquoted, // error in a record: type-unsupported
            @JsonFormat(pattern = "hh:mm") LocalTime halfADay) {} // error in a record: type-unsupported

    public WorkflowResult<Void> run(P p) {
        return WorkflowResult.completed(null);
    }
}
