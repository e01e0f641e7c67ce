@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    enum Color { RED, @JsonProperty("grün") GREEN }

    record P(int a, long b, double c, boolean d, String e, Integer f, java.math.BigDecimal g, java.math.BigInteger h,
            java.time.Instant i, java.time.LocalDate j, java.time.Duration k, UUID l, java.net.URI m, Color n, byte[] o,
            short p, byte q, char r, float s, Object t, com.fasterxml.jackson.databind.JsonNode u) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
