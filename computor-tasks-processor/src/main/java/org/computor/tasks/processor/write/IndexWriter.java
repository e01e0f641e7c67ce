package org.computor.tasks.processor.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.computor.tasks.processor.model.ActivitiesModel;
import org.computor.tasks.processor.model.TaskModel;
import org.computor.tasks.processor.model.Text;

/** Writes the index entries that the registry reads. */
public final class IndexWriter {

    private IndexWriter() {}

    /** Where the entry of a class is. */
    public static String resource(String binaryName) {
        return "META-INF/computor-tasks/" + binaryName + ".json";
    }

    public static String write(TaskModel task) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", "task");
        entry.put("name", task.name().value());
        entry.put("class", task.type().binaryName());
        entry.put("queue", task.queue().value());
        entry.put("pinned", task.pinned());
        entry.put(
                "execution_timeout",
                Options.parse(task.executionTimeout().value()).toString());
        entry.put("description", task.description());
        entry.put("parameters", SchemaJson.of(task.parameters()));
        entry.put("result", SchemaJson.of(task.result()));
        return JsonText.of(entry) + "\n";
    }

    public static String write(ActivitiesModel activities) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", "activities");
        entry.put("class", activities.type().binaryName());
        entry.put("activities", activities.activityNames());
        entry.put("queues", activities.queues().stream().map(Text::value).toList());
        return JsonText.of(entry) + "\n";
    }
}
