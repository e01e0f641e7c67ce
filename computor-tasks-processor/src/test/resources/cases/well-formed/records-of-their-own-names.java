@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Case.P> {
    @com.fasterxml.jackson.databind.annotation.JsonNaming(
            com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy.class)
    record Camel(int aB, int a_b, Optional<Camel> next) {}

    @com.fasterxml.jackson.databind.annotation.JsonNaming(Case.Reversed.class)
    record Own(int aB, int a_b) {}

    static class Reversed extends com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase {
        @Override
        public String translate(String name) {
            return new StringBuilder(name).reverse().toString();
        }
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Point(int x, int y, @Nullable Point next) {}

    record Size(int x, int y) {}

    record Unwrapping(@JsonUnwrapped(prefix = "from_") Size from, @JsonUnwrapped(prefix = "to_") Size to) {}

    record Beside(@JsonUnwrapped(prefix = "range_") Size range, int x, @JsonUnwrapped(enabled = false) Size y) {}

    record NotUnwrapped(@JsonUnwrapped int x, @JsonUnwrapped List<Size> sizes, @JsonUnwrapped OptionalInt y) {}

    record Rest(int a, @JsonAnyGetter @JsonAnySetter Map<String, Object> rest) {}

    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "id")
    record Item(int id) {}

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
    record Fields(int a) {}

    record P(Beside beside, NotUnwrapped notUnwrapped, Camel camel, Own own, Point point, Unwrapping unwrapping, Rest rest, List<Item> items, Fields fields) {}

    public WorkflowResult<P> run(P p) {
        return WorkflowResult.completed(p);
    }
}
