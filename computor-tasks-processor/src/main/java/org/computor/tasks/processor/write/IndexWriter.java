package org.computor.tasks.processor.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.computor.tasks.processor.model.ActivitiesModel;
import org.computor.tasks.processor.model.ActivityModel;
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
        entry.put("json_classes", jsonClasses(task));
        entry.put(
                "activity_interfaces",
                task.activities().stream()
                        .map(ActivityModel::activityInterface)
                        .distinct()
                        .toList());
        return JsonText.of(entry) + "\n";
    }

    private static List<String> jsonClasses(TaskModel task) {
        SortedSet<String> classes = new TreeSet<>(task.parameters().classes());
        classes.addAll(task.result().classes());
        return List.copyOf(classes);
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
