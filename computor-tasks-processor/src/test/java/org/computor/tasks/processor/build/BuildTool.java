package org.computor.tasks.processor.build;

import java.nio.file.Path;
import java.util.Set;

/**
 * How a build tool brings the output of a module up to date after some of its sources have changed. None of them starts
 * from nothing.
 */
interface BuildTool {

    /** What is the same for each build of a module. */
    record Folders(Path sources, Path generated, Path classes) {

        static Folders in(Path module) {
            return new Folders(module.resolve("src"), module.resolve("generated"), module.resolve("classes"));
        }

        Path source(String className) {
            return sources.resolve(className.replace('.', '/') + ".java");
        }
    }

    /**
     * Brings the output up to date.
     *
     * @param changed the classes whose sources are new or have changed
     * @param deleted the classes whose sources are gone
     */
    void build(Folders folders, Set<String> changed, Set<String> deleted);
}
