package org.computor.tasks.samples.gitlab.fake;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Supplier;
import org.computor.tasks.samples.gitlab.fake.Chaos.Mishap;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** What comes between a request and its answer: the rate limit, and mishaps. */
final class Misbehaving {

    private static final String MISHAP = "mishap";
    private static final long SLOW_MILLIS = 100;

    private final Supplier<Behaviour> behaviour;
    private final Supplier<RateLimit> limit;

    Misbehaving(Supplier<Behaviour> behaviour, Supplier<RateLimit> limit) {
        this.behaviour = behaviour;
        this.limit = limit;
    }

    void addTo(RoutesConfig http) {
        http.before("/api/*", this::before);
        http.after("/api/*", this::after);
    }

    private void before(Context http) throws InterruptedException {
        long wait = limit.get().secondsToWait(Call.token(http));
        if (wait > 0) {
            tooMany(http, wait);
            return;
        }
        Mishap mishap = behaviour.get().chaos().next();
        http.attribute(MISHAP, mishap);
        switch (mishap) {
            case TOO_MANY -> tooMany(http, 1);
            case BROKEN ->
                http.status(500)
                        .json(Map.of("message", "500 Internal Server Error"))
                        .skipRemainingHandlers();
            case CUT_BEFORE -> {
                cut(http);
                http.skipRemainingHandlers();
            }
            case SLOW -> Thread.sleep(SLOW_MILLIS);
            default -> {}
        }
    }

    private void after(Context http) {
        if (http.attribute(MISHAP) == Mishap.CUT_AFTER) {
            cut(http);
        } else if (http.attribute(MISHAP) == Mishap.LOST_AFTER) {
            http.status(502).html("<html><body>502 Bad Gateway</body></html>");
        }
    }

    private static void tooMany(Context http, long seconds) {
        http.status(429)
                .header("Retry-After", String.valueOf(seconds))
                .result("Retry later\n")
                .skipRemainingHandlers();
    }

    private static void cut(Context http) {
        ServletContextRequest.getServletContextRequest(http.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}
