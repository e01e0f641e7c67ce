@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, Case.P> {
    enum Colour {
        RED
    }

    record Inner(int a) {}

    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
    record Detected(@JsonProperty int a, String hidden) {}

    record P(
            @JsonFormat(shape = JsonFormat.Shape.STRING) OptionalLong a,
            @JsonFormat(shape = JsonFormat.Shape.STRING) long[] b,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant c,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant d,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) LocalDate e,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) LocalDateTime f,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Colour g,
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate h,
            @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss", timezone = "Europe/Vienna") Instant i,
            @JsonFormat(pattern = "yyyy-MM-dd HH:mm") Optional<LocalDateTime> j,
            @JsonFormat(pattern = "0.00") java.math.BigDecimal k,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> l,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT, without = JsonFormat.Feature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
                    Instant m,
            @JacksonInject(value = "region", useInput = OptBoolean.TRUE) String n,
            @JacksonInject(value = "zone", optional = OptBoolean.TRUE) String o,
            @JsonRawValue com.fasterxml.jackson.databind.JsonNode p,
            @JsonRawValue(false) String q,
            @JsonFormat(shape = JsonFormat.Shape.STRING)
                    @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
                            using = com.fasterxml.jackson.databind.deser.std.NumberDeserializers.LongDeserializer.class)
                    long r,
            @JsonManagedReference List<Inner> s,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER, pattern = "yyyy") LocalDate t,
            @JsonFormat(pattern = "") Instant u,
            @JsonFormat(pattern = "yyyy", lenient = OptBoolean.TRUE) Year v,
            Detected w) {}

    public WorkflowResult<P> run(P p) {
        return WorkflowResult.completed(p);
    }
}
