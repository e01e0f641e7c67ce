@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Item(String product, int quantity, Kind kind) {
        enum Kind { FOOD, OTHER }
    }

    record Address(String street, @Pattern(regexp = "[0-9]{5}") String code) {}

    record P(List<Item> items, Address address, Map<Item.Kind, Integer> counts) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
