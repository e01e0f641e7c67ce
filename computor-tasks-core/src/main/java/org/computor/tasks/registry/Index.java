package org.computor.tasks.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the index of a class path, without what is stale in it. */
final class Index {

    private static final Logger LOG = LoggerFactory.getLogger(Index.class);

    private final Map<String, IndexEntry> byClass = new LinkedHashMap<>();

    private Index() {}

    static TaskRegistry load(ClassLoader loader) {
        Index index = new Index();
        IndexFile.all(loader).stream().map(IndexEntry::read).forEach(index::add);
        List<RegisteredTask> tasks = new ArrayList<>();
        List<RegisteredActivities> activities = new ArrayList<>();
        for (IndexEntry entry : index.byClass.values()) {
            Optional<ClassFile> compiled = ClassFile.find(entry.className(), loader);
            if (isStale(entry, compiled)) {
                LOG.debug("skipped {}: its class is gone, or no longer annotated", entry);
            } else if (entry.isTask()) {
                tasks.add(RegisteredTask.of(entry, compiled.isPresent() ? loader : null));
            } else {
                activities.add(RegisteredActivities.of(entry, loader));
            }
        }
        return new TaskRegistry(tasks, activities);
    }

    // One class can be found twice, in a build directory and in the jar made of it: the class loader takes the first
    private void add(IndexEntry entry) {
        byClass.putIfAbsent(entry.className(), entry);
    }

    private static boolean isStale(IndexEntry entry, Optional<ClassFile> compiled) {
        String annotation = entry.isTask() ? "RegisterTask" : "RegisterActivities";
        // a jar may hold the contract of a task without its class; a directory without it is what a compiler left
        return compiled.map(file -> !file.mentions(annotation)).orElse(!entry.packaged() || !entry.isTask());
    }
}
