@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Case.P> {
    @JsonIgnoreType
    record Ignored(int x) {}

    record Ignoring(@Nullable Ignored a, Optional<Ignored> b, List<Ignored> c, @JsonIgnore Ignored d) {}

    record Own(int a) {
        public @Nullable Own getHalf() {
            return a == 0 ? null : new Own(a / 2);
        }

        @JsonIgnore
        public Own getSelf() {
            return this;
        }

        public Optional<Own> getDouble() {
            return Optional.empty();
        }

        public List<Own> getParts() {
            return List.of();
        }

        public Own normalized() {
            return this;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Void.class)
    @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
    sealed interface Shape permits Circle {}

    record Circle(int radius) implements Shape {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Rest.class)
    @JsonSubTypes({@JsonSubTypes.Type(value = Disc.class, name = "disc"), @JsonSubTypes.Type(Rest.class)})
    sealed interface Part permits Round, Rest {}

    sealed interface Round extends Part permits Disc {}

    record Disc(int radius) implements Round {}

    record Rest(int a) implements Part {}

    record Sized(String kind, int size) {}

    record P(
            Ignoring ignoring,
            Own own,
            Shape shape,
            Round round,
            String how,
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "how")
                    @JsonSubTypes(@JsonSubTypes.Type(value = Sized.class, name = "sized"))
                    Object told,
            @JsonTypeInfo(
                            use = JsonTypeInfo.Id.NAME,
                            include = JsonTypeInfo.As.EXISTING_PROPERTY,
                            property = "kind",
                            visible = true)
                    @JsonSubTypes(@JsonSubTypes.Type(value = Sized.class, name = "sized"))
                    Sized sized) {}

    public WorkflowResult<P> run(P p) {
        return WorkflowResult.completed(p);
    }
}
