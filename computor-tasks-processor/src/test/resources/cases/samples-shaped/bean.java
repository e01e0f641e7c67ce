@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Customer {
        private String id;
        private int age;

        public Customer() {}

        public Customer(String id, int age) {
            this.id = id;
            this.age = age;
        }

        public String getId() {
            return id;
        }

        public int getAge() {
            return age;
        }
    }

    record P(Customer customer) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
