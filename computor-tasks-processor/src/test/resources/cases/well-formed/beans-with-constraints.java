@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    public static class Item {
        @NotBlank
        public String name;

        @Positive
        public int count = 1;

        public Item next;
    }

    public interface Named {
        @JsonProperty("called")
        String getName();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties({"gone", "old"})
    public static class Base<T> implements Named {
        @NotBlank
        private String name;

        private T value;
        public Thread gone;

        @Override
        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public T getValue() {
            return value;
        }

        public void setValue(T value) {
            this.value = value;
        }
    }

    public static class P extends Base<List<Integer>> {
        private static final int SIZE = 3;
        private transient Thread thread;

        @NotEmpty
        private List<@NotBlank String> names = new ArrayList<>();

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        private String hint;

        @JsonIgnore
        private Thread unseen;

        @Size(max = 3)
        @JsonProperty(defaultValue = "EUR")
        private String currency;

        @JsonFormat(pattern = "dd.MM.yyyy")
        public LocalDate day;

        private Instant since;

        public List<String> getNames() {
            return names;
        }

        public Thread getUnseen() {
            return unseen;
        }

        public String getCurrency() {
            return currency;
        }

        public Date getSince() {
            return Date.from(since);
        }

        public void setSince(Instant since) {
            this.since = since;
        }

        public void setSince(long millis) {
            this.since = Instant.ofEpochMilli(millis);
        }

        public void setFullName(String fullName) {
            setName(fullName);
        }

        public P withCurrency(String currency) {
            this.currency = currency;
            return this;
        }

        public String isOdd() {
            return "no property";
        }

        public Map<String, ?> attributes = new HashMap<>();

        public List<?> getAny() {
            return List.of();
        }

        public P getItself() {
            return null;
        }
    }

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
