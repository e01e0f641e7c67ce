@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record Id(@JsonValue String text) {
        @JsonCreator
        static Id of(String text) {
            return new Id(text);
        }
    }

    record Plain(@JsonValue String text) {}

    record P(
            Map<Integer, String> a,
            Map<Long, String> b,
            Map<Short, String> c,
            Map<Byte, String> d,
            Map<Boolean, String> e,
            Map<Character, String> f,
            Map<Instant, String> g,
            Map<LocalDateTime, String> h,
            Map<LocalTime, String> i,
            Map<YearMonth, String> j,
            Map<Year, String> k,
            Map<Duration, String> l,
            Map<java.net.URI, String> m,
            Map<java.math.BigInteger, String> n,
            Map<Double, String> o,
            Map<Locale, String> q,
            Map<Currency, String> r,
            Map<Id, String> s,
            Map<Plain, String> t,
            Map<Calendar, String> u,
            Map<ZonedDateTime, String> v,
            Map<java.io.File, String> w) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
