@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record P(
            Year a,
            Date b,
            Calendar c,
            java.sql.Timestamp d,
            Map.Entry<String, Integer> e,
            java.util.concurrent.atomic.AtomicInteger f,
            java.util.concurrent.atomic.AtomicReference<String> g,
            java.nio.file.Path h,
            java.io.File i,
            java.util.regex.Pattern j,
            TimeZone k,
            java.nio.charset.Charset l,
            java.net.InetAddress m,
            StringBuilder n,
            java.nio.ByteBuffer o,
            com.fasterxml.jackson.databind.node.TextNode q,
            Properties r,
            @Size(max = 8) char[] s,
            @Nullable String[] t,
            @Size(max = 8) int[] u) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
