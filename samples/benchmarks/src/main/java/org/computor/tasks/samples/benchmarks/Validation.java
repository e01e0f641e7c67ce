package org.computor.tasks.samples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.computor.tasks.TaskType;
import org.computor.tasks.Violation;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A check of parameters against their schema, by core and by a full validator. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class Validation {

    /** The property that says where the compiled tasks are. */
    static final String CLASSES = "benchmark.classes";

    private static final String RIGHT = """
            {"data_size": 100, "chunk_size": 10, "title": "A title", "operation": "SUM",
             "not_before": "2026-01-31T12:00:00Z", "labels": ["a", "b", "c", "d", "e"], "weights": {"a": 1, "b": 2}}""";
    private static final String WRONG = """
            {"data_size": 0, "chunk_size": "ten", "title": " ", "operation": "ADD",
             "not_before": "soon", "labels": ["a", 2], "wieghts": {}}""";

    @Param({"right", "wrong"})
    private String parameters = "right";

    private TaskType<?, ?> type = TaskType.of("none", JsonNode.class, JsonNode.class);
    private Schema full = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema("{}");
    private JsonNode value = new ObjectMapper().createObjectNode();

    @Setup
    public void prepare() throws IOException {
        RegisteredTask task = TaskRegistry.read(Path.of(URI.create(System.getProperty(CLASSES))))
                .require("task_7");
        ObjectMapper mapper = new ObjectMapper();
        type = task.type();
        full = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(mapper.readTree(task.parametersSchema()));
        value = mapper.readTree(parameters.equals("right") ? RIGHT : WRONG);
    }

    @Benchmark
    public List<Violation> core() {
        return type.validate(value);
    }

    @Benchmark
    public List<Error> networknt() {
        return full.validate(value);
    }
}
