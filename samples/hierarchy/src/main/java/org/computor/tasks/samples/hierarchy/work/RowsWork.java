package org.computor.tasks.samples.hierarchy.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.computor.tasks.Ensured;
import org.computor.tasks.activities.ServiceFailure;
import org.computor.tasks.annotations.RegisterActivities;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultBearing;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Takes the steps in PostgreSQL, each in one transaction. */
@RegisterActivities
public final class RowsWork implements HierarchyRows {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration OTHER_TASK_MAY_TAKE = Duration.ofSeconds(2);

    /** A row, and the task that is about to create it. */
    private record Stored(Row row, @Nullable String task, boolean recent) {}

    private final Jdbi jdbi;

    public RowsWork(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Ensured<Row> ensureOrganization(String taskId, RowWish wish) {
        return ensure(taskId, wish);
    }

    @Override
    public Ensured<Row> ensureCourseFamily(String taskId, RowWish wish) {
        return ensure(taskId, wish);
    }

    @Override
    public Ensured<Row> ensureCourse(String taskId, RowWish wish) {
        return ensure(taskId, wish);
    }

    private Ensured<Row> ensure(String taskId, RowWish wish) {
        return jdbi.inTransaction(handle -> {
            insert(handle, taskId, wish);
            Stored stored = byPath(handle, wish).orElseThrow();
            boolean mine = taskId.equals(stored.task());
            if (stored.task() != null && !mine && stored.recent()) {
                throw ServiceFailure.unavailable(
                        wish.level().label() + " " + wish.path() + " is being created by task " + stored.task(),
                        OTHER_TASK_MAY_TAKE);
            }
            return new Ensured<>(stored.row(), mine);
        });
    }

    private static void insert(Handle handle, String taskId, RowWish wish) {
        boolean top = wish.level() == Level.ORGANIZATION;
        bind(
                        handle.createUpdate("insert into " + wish.level().table()
                                + (top ? " (path" : " (parent_id, path")
                                + ", title, description, properties, created_by, created_by_task) values ("
                                + (top ? "" : "cast(:parentId as uuid), ")
                                + "text2ltree(:path), :title, :description, cast(:properties as jsonb), :createdBy,"
                                + " :task) on conflict do nothing"),
                        wish)
                .bind("task", taskId)
                .execute();
    }

    @Override
    public Row find(Level level, String id) {
        return jdbi.withHandle(handle -> rows(
                        handle.createQuery(select(level) + " where id = cast(:id as uuid)")
                                .bind("id", id),
                        level)
                .map(Stored::row)
                .orElseThrow(() -> ApplicationFailure.newNonRetryableFailure(
                        "there is no " + level.label() + " with the id " + id, "RowNotFound")));
    }

    @Override
    public Inspection inspect(RowWish wish) {
        return jdbi.withHandle(handle -> byPath(handle, wish)
                .map(stored ->
                        new Inspection(count(handle, wish) > 0 ? Difference.DIFFERENT : Difference.SAME, stored.row()))
                .orElseGet(() -> new Inspection(Difference.ABSENT, Row.planned(wish))));
    }

    private static int count(Handle handle, RowWish wish) {
        return bind(handle.createQuery("select count(*) from " + wish.level().table() + where(wish) + DIFFERS), wish)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public void remove(String taskId, RowWish wish) {
        jdbi.useHandle(handle -> bind(
                        handle.createUpdate(
                                "delete from " + wish.level().table() + where(wish) + " and created_by_task = :task"),
                        wish)
                .bind("task", taskId)
                .execute());
    }

    private static final String DIFFERS = " " + """
            and (created_by_task is not null or title <> :title or description <> :description
                  or (properties #- '{gitlab,last_synced_at}') || cast(:properties as jsonb)
                     <> properties #- '{gitlab,last_synced_at}')""";

    @Override
    public boolean settle(RowWish wish) {
        return jdbi.withHandle(handle ->
                bind(handle.createUpdate("update " + wish.level().table() + " " + """
                                        set title = :title, description = :description, created_by_task = null,
                                            properties = jsonb_set(properties || cast(:properties as jsonb),
                                                '{gitlab,last_synced_at}', to_jsonb(now()))""" + where(wish) + DIFFERS), wish)
                                .execute()
                        > 0);
    }

    private static Optional<Stored> byPath(Handle handle, RowWish wish) {
        return rows(bind(handle.createQuery(select(wish.level()) + where(wish)), wish), wish.level());
    }

    private static String select(Level level) {
        return "select *, cast(path as text) as path_text, created_at > now() - interval '1 hour' as recent from "
                + level.table();
    }

    private static String where(RowWish wish) {
        return " where path = text2ltree(:path)"
                + (wish.level() == Level.ORGANIZATION ? "" : " and parent_id = cast(:parentId as uuid)");
    }

    private static <S extends SqlStatement<S>> S bind(S statement, RowWish wish) {
        S bound = statement
                .bind("path", wish.path())
                .bind("title", wish.title())
                .bind("description", wish.description())
                .bind("createdBy", wish.createdBy())
                .bind("properties", json(wish.properties()));
        return wish.level() == Level.ORGANIZATION ? bound : bound.bind("parentId", wish.parentId());
    }

    private static Optional<Stored> rows(ResultBearing query, Level level) {
        return query.map((row, context) -> new Stored(
                        new Row(
                                row.getString("id"),
                                level,
                                level == Level.ORGANIZATION ? null : row.getString("parent_id"),
                                row.getString("path_text"),
                                row.getString("title"),
                                map(row.getString("properties"))),
                        row.getString("created_by_task"),
                        row.getBoolean("recent")))
                .findOne();
    }

    private static String json(Map<String, Object> properties) {
        try {
            return JSON.writeValueAsString(properties);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the properties are no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Map<String, Object> map(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database hands out no JSON", e);
        }
    }
}
