package org.computor.tasks.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.computor.tasks.registry.IndexRoot.Found;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Reads the index of a class path, without what is stale in it. */
final class Index {

    private final ClassLoader loader;
    private final Map<String, Found> byClass = new LinkedHashMap<>();

    private Index(ClassLoader loader, Collection<IndexRoot> roots) {
        this.loader = loader;
        try {
            for (IndexRoot root : roots) {
                for (Found found : root.read()) {
                    add(found);
                }
            }
        } catch (IOException e) {
            throw IndexRoot.unreadable(e);
        }
    }

    /** What a class loader sees, with the classes. */
    static TaskRegistry load(ClassLoader loader) {
        return new Index(loader, IndexRoot.all(loader)).registry(loader);
    }

    /** What a class loader sees, without the classes: it may be closed hereafter. */
    static TaskRegistry read(ClassLoader loader) {
        return new Index(loader, IndexRoot.all(loader)).registry(null);
    }

    // One class can be found twice, in a build directory and in the jar made of it: the class loader takes the first
    private void add(Found found) {
        byClass.putIfAbsent(found.entry().className(), found);
    }

    private TaskRegistry registry(@Nullable ClassLoader classes) {
        List<RegisteredTask> tasks = new ArrayList<>();
        List<RegisteredActivities> activities = new ArrayList<>();
        for (Found found : byClass.values()) {
            IndexEntry entry = found.entry();
            Optional<ClassFile> compiled =
                    found.compiled().isPresent() ? found.compiled() : elsewhere(entry.className());
            if (isStale(found, compiled)) {
                skip(entry);
            } else if (entry.isTask()) {
                tasks.add(RegisteredTask.of(entry, compiled.isPresent() ? classes : null));
            } else {
                activities.add(RegisteredActivities.of(entry, classes));
            }
        }
        return new TaskRegistry(tasks, activities);
    }

    // The index and the classes of a module may lie apart
    private Optional<ClassFile> elsewhere(String className) {
        try {
            return ClassFile.find(className, path -> {
                try (InputStream in = loader.getResourceAsStream(path)) {
                    return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
                }
            });
        } catch (IOException e) {
            throw IndexRoot.unreadable(e);
        }
    }

    private static boolean isStale(Found found, Optional<ClassFile> compiled) {
        return compiled.isPresent()
                ? !found.entry().comesFrom(compiled.get())
                : !found.published() || !found.entry().isTask();
    }

    // A logger is made only where there is something to say: that takes longer than everything else here
    private static void skip(IndexEntry entry) {
        LoggerFactory.getLogger(Index.class).debug("skipped {}: its class is gone, or no longer annotated", entry);
    }
}
