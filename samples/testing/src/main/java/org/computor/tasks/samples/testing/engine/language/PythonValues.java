package org.computor.tasks.samples.testing.engine.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.computor.tasks.samples.testing.engine.check.Solution;

/** Reads variables of a Python script that ran inside our harness. */
final class PythonValues implements ValueHarness {

    private final Python python;

    PythonValues(Python python) {
        this.python = python;
    }

    @Override
    public Invocation run(Program program, Path request, Path report) {
        return python.values(program, request, report);
    }

    @Override
    public Map<String, Solution.Value> read(Path report) {
        Map<String, Solution.Value> values = new HashMap<>();
        Optional<JsonNode> json = Reports.json(report);
        for (Map.Entry<String, JsonNode> entry : json.map(JsonNode::properties).orElse(Set.of())) {
            JsonNode value = entry.getValue();
            Reports.json(value.path("json").asText())
                    .ifPresent(content -> values.put(
                            entry.getKey(),
                            new Solution.Value(content, value.path("text").asText())));
        }
        return values;
    }
}
