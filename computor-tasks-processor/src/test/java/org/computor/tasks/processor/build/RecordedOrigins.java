package org.computor.tasks.processor.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Which generated file belongs to which top-level class. */
final class RecordedOrigins {

    /**
     * A generated file.
     *
     * @param path from the folder that it is in, without a suffix if it is a source
     */
    record Generated(boolean isSource, String path) {}

    private final Map<String, List<Generated>> byClass = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** @throws IllegalArgumentException if there is not exactly one origin, which no isolating processor may do */
    void add(Generated file, Element... origins) {
        if (origins.length != 1) {
            throw new IllegalArgumentException(file + " has " + origins.length + " originating elements");
        }
        Element outermost = origins[0];
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        byClass.computeIfAbsent(outermost.toString(), any -> new ArrayList<>()).add(file);
    }

    void sawAll(Set<String> classNames) {
        seen.addAll(classNames);
    }

    boolean hasSeen(String className) {
        return seen.contains(className);
    }

    /** What was generated for a class, which is no longer known hereafter. */
    List<Generated> forget(String className) {
        List<Generated> files = byClass.remove(className);
        return files == null ? List.of() : files;
    }
}
