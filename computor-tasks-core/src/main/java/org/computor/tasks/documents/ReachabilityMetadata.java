package org.computor.tasks.documents;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedSet;
import java.util.TreeSet;
import org.computor.tasks.internal.generated.GeneratedClasses;
import org.computor.tasks.registry.RegisteredActivities;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;

/**
 * What GraalVM's native image has to be told of tasks and activities, as a {@code reachability-metadata.json}: the
 * generated classes that are found by name, the classes that Jackson maps, and the interfaces of activities. What the
 * libraries beside them need is not in it.
 */
public final class ReachabilityMetadata {

    private final SortedSet<String> generated = new TreeSet<>();
    private final SortedSet<String> reflected = new TreeSet<>();
    private final SortedSet<String> proxied = new TreeSet<>();

    private ReachabilityMetadata() {}

    /** The metadata, as JSON. */
    public static String of(TaskRegistry registry) {
        ReachabilityMetadata metadata = new ReachabilityMetadata();
        registry.tasks().forEach(metadata::add);
        registry.activities().forEach(metadata::add);
        return metadata.write().toPrettyString() + "\n";
    }

    private void add(RegisteredTask task) {
        String descriptor = GeneratedClasses.name(task.className(), GeneratedClasses.TASK);
        generated.add(descriptor);
        reflected.add(task.className()); // its handlers
        reflected.add(descriptor + "$Workflow");
        reflected.add(descriptor + "$Adapter");
        reflected.addAll(task.jsonClasses());
        for (String activities : task.activityInterfaces()) {
            reflected.add(activities);
            proxied.add(activities);
            generated.add(GeneratedClasses.name(activities, GeneratedClasses.DEFAULTS));
        }
    }

    private void add(RegisteredActivities activities) {
        generated.add(GeneratedClasses.name(activities.className(), GeneratedClasses.ACTIVITIES));
        reflected.add(activities.className());
    }

    private ObjectNode write() {
        ObjectNode metadata = JsonNodeFactory.instance.objectNode();
        ArrayNode reflection = metadata.putArray("reflection");
        for (String type : generated) {
            ObjectNode constructor =
                    reflection.addObject().put("type", type).putArray("methods").addObject();
            constructor.put("name", "<init>").putArray("parameterTypes");
        }
        for (String type : reflected) {
            reflection
                    .addObject()
                    .put("type", type)
                    .put("allDeclaredConstructors", true)
                    .put("allDeclaredMethods", true)
                    .put("allDeclaredFields", true);
        }
        for (String type : proxied) {
            reflection.addObject().putObject("type").putArray("proxy").add(type);
        }
        metadata.putArray("resources").addObject().put("glob", "META-INF/computor-tasks/*");
        return metadata;
    }
}
