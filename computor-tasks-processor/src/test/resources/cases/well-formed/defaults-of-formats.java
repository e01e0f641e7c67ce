@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    enum Level { LOW; @JsonValue String text() { return "low"; } }
    record P(@JsonProperty(defaultValue = "12:00") LocalTime a, @JsonProperty(defaultValue = "2024-01-31T12:00+01:00[Europe/Vienna]") ZonedDateTime b,
            @JsonProperty(defaultValue = "12:00+01:00") OffsetTime c, @JsonProperty(defaultValue = "2024-12") YearMonth d, @JsonProperty(defaultValue = "--12-24") MonthDay e,
            @JsonProperty(defaultValue = "P2W") Period f, @JsonProperty(defaultValue = "UTC") ZoneId g, @JsonProperty(defaultValue = "Z") ZoneOffset h, @JsonProperty(defaultValue = "EUR") Currency i,
            @JsonProperty(defaultValue = "a/b?c") java.net.URI j, @JsonProperty(defaultValue = "https://example.org") java.net.URL k, @JsonProperty(defaultValue = "AAEC") byte[] l,
            @Email @JsonProperty(defaultValue = "ada@example.org") String m, @AssertTrue @JsonProperty(defaultValue = "true") boolean n, @JsonProperty(defaultValue = "low") Level o,
            @JsonProperty(defaultValue = "2024-01-31T12:00:00Z") Instant p) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
