package org.computor.tasks.samples.hierarchy.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** PostgreSQL with the newest tables: one inside this process's keeping, or a server elsewhere. */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 8;

    private final HikariDataSource pool;
    private final @Nullable EmbeddedPostgres embedded;
    private final Jdbi jdbi;

    private Database(String url, String user, String password, @Nullable EmbeddedPostgres embedded) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        this.pool = new HikariDataSource(config);
        this.embedded = embedded;
        Flyway.configure().dataSource(pool).load().migrate();
        this.jdbi = Jdbi.create(pool);
    }

    /** Starts a server of its own, with an empty database that is gone when it is closed. */
    public static Database embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            return new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param url such as {@code jdbc:postgresql://localhost:5432/computor} */
    public static Database at(String url, String user, String password) {
        return new Database(url, user, password, null);
    }

    /**
     * The server that {@code COMPUTOR_DATABASE_URL}, {@code _USER} and {@code _PASSWORD} name, else an embedded one.
     */
    public static Database fromEnvironment(Map<String, String> environment) {
        String url = environment.get("COMPUTOR_DATABASE_URL");
        return url == null || url.isBlank()
                ? embedded()
                : at(
                        url,
                        environment.getOrDefault("COMPUTOR_DATABASE_USER", "postgres"),
                        environment.getOrDefault("COMPUTOR_DATABASE_PASSWORD", ""));
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
        if (embedded != null) {
            try {
                embedded.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
