package org.computor.tasks.samples.ctutor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.computor.tasks.documents.MarkdownPage;
import org.computor.tasks.documents.OpenApiFragment;
import org.computor.tasks.documents.ReachabilityMetadata;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says which tasks there are. */
@Command(
        name = "tasks",
        header = "Says which tasks there are, with no server.",
        description = {
            "Says which tasks there are, with their queues and what they take, from the index that the compiler wrote:",
            "no server is asked, and no task class is loaded."
        },
        mixinStandardHelpOptions = true)
final class TasksCommand implements Callable<Integer> {

    /** What is made of the index. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        OPENAPI,
        NATIVE_IMAGE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Index index;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, json, markdown (a page for people), openapi (schemas for a service to take into its own"
                            + " document) or native-image (reachability-metadata.json for GraalVM)")
    private Format format = Format.TEXT;

    @SuppressWarnings("NullAway.Init")
    TasksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TaskRegistry registry = index.read();
        switch (Settled.of(spec).json() ? Format.JSON : format) {
            case TEXT -> registry.tasks().forEach(this::print);
            case JSON ->
                terminal.json(
                        registry.tasks().stream().map(TasksCommand::document).toList());
            case MARKDOWN -> print(MarkdownPage.of(registry));
            case OPENAPI -> print(OpenApiFragment.of(registry));
            case NATIVE_IMAGE -> print(ReachabilityMetadata.of(registry));
        }
        return ExitStatus.FINISHED;
    }

    private void print(RegisteredTask task) {
        terminal.out().println(task.name() + "  (" + task.queue() + ")");
        if (!task.description().isEmpty()) {
            terminal.out().println("  " + task.description());
        }
    }

    private void print(String document) {
        terminal.out().print(document);
        terminal.out().flush();
    }

    private static Map<String, Object> document(RegisteredTask task) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("task_name", task.name());
        document.put("description", task.description());
        document.put("queue", task.queue());
        document.put("pinned", task.pinned());
        document.put("execution_timeout", task.executionTimeout().toString());
        document.put("class", task.className());
        document.put("parameters", json(task.parametersSchema()));
        document.put("result", json(task.resultSchema()));
        return document;
    }

    private static JsonNode json(String schema) {
        try {
            return JSON.readTree(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema of the index is damaged: compile its module again", e);
        }
    }
}
