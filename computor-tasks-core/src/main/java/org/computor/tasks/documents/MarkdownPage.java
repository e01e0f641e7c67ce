package org.computor.tasks.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.computor.tasks.internal.json.Json;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;

/** The tasks for people: what each is for, takes and hands back, one section for each, in Markdown. */
public final class MarkdownPage {

    private final StringBuilder page = new StringBuilder("# Tasks\n");

    private MarkdownPage() {}

    /** The page. */
    public static String of(TaskRegistry registry) {
        MarkdownPage page = new MarkdownPage();
        registry.tasks().forEach(page::add);
        return page.page.toString();
    }

    private void add(RegisteredTask task) {
        page.append("\n## ").append(task.name()).append("\n\n");
        if (!task.description().isEmpty()) {
            page.append(task.description()).append("\n\n");
        }
        page.append("Runs on `").append(task.queue()).append(task.pinned() ? "` only" : "` unless told otherwise");
        page.append(", for at most ").append(task.executionTimeout()).append(".\n");
        table("Parameters", Json.parse(task.parametersSchema()), true);
        table("Result", Json.parse(task.resultSchema()), false);
    }

    private void table(String title, JsonNode schema, boolean input) {
        List<Row> rows = new ArrayList<>();
        Rows.of(schema).add("", schema, rows);
        page.append("\n### ").append(title).append("\n\n");
        if (rows.isEmpty()) {
            page.append(SchemaWords.of(schema, schema)).append('\n');
            return;
        }
        page.append(
                input
                        ? "| field | is | if missing | |\n| --- | --- | --- | --- |\n"
                        : "| field | is | |\n| --- | --- | --- |\n");
        for (Row row : rows) {
            page.append("| `").append(row.path()).append("` | ").append(cell(row.words()));
            if (input) {
                page.append(" | ").append(cell(row.ifMissing()));
            }
            page.append(" | ").append(cell(row.description())).append(" |\n");
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    /** A field. */
    private record Row(String path, String words, String ifMissing, String description) {}

    /** The fields of a schema, those of objects inside it below them; a definition once only. */
    private record Rows(JsonNode root, Set<String> seen) {

        static Rows of(JsonNode root) {
            return new Rows(root, new HashSet<>());
        }

        void add(String path, JsonNode schema, List<Row> rows) {
            String reference = SchemaWords.reference(schema);
            if (!reference.isEmpty() && !seen.add(reference)) {
                return;
            }
            JsonNode object = SchemaWords.resolve(schema, root);
            String required = object.path("required").toString();
            for (Map.Entry<String, JsonNode> field : object.path("properties").properties()) {
                String name = path + field.getKey();
                boolean needed = required.contains("\"" + field.getKey() + "\"");
                rows.add(new Row(
                        name,
                        SchemaWords.of(field.getValue(), root),
                        needed ? "refused" : ifMissing(field.getValue()),
                        field.getValue().path("description").asText()));
                add(name + ".", field.getValue(), rows);
                add(name + "[].", field.getValue().path("items"), rows);
                add(name + ".*.", field.getValue().path("additionalProperties"), rows);
            }
            for (Kind kind : Kind.of(object, root)) {
                String only = "[" + kind.field() + "=" + kind.name() + "].";
                add(path.replaceFirst("\\.$", "") + only, kind.schema(), rows);
            }
        }

        private static String ifMissing(JsonNode field) {
            return field.has("default") ? "`" + field.get("default") + "`" : "nothing";
        }
    }
}
