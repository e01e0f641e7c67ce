@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind", include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({@JsonSubTypes.Type(Exam.Item.class), @JsonSubTypes.Type(Shop.Item.class)})
    public interface Countable {}

    public interface Exam {
        record Item(int points) implements Countable {}
    }

    public interface Shop {
        record Item(int price) implements Countable {}
    }

    record P(Countable countable) {} // error in a record: type-unsupported

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
