@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    static class Visit {
        @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss")
        public Instant at; // error: type-unsupported
    }

    static class Shoe {
        private int size;
        private LocalDate day;

        public int getSize() {
            return size;
        }

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public void setSize(int size) { // error: type-unsupported
            this.size = size;
        }

        @JsonFormat(pattern = "dd.MM.yyyy")
        public LocalDate getDay() {
            return day;
        }

        public void setDay(LocalDate day) {
            this.day = day;
        }
    }

    static class Order {
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        public long id;
    }

    record P(Visit visit, List<Shoe> shoes, Order order) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
