package org.computor.tasks.processor.build;

import java.util.List;
import java.util.Set;
import org.computor.tasks.processor.TaskProcessor;

/**
 * The least that a build can do: compiles the changed files over the old output, and takes away the class files of
 * deleted sources, but nothing that was generated for them.
 */
record ChangedFiles(Compile compiler) implements BuildTool {

    @Override
    public void build(Folders folders, Set<String> changed, Set<String> deleted) {
        deleted.forEach(className -> Outputs.deleteClasses(folders.classes(), className));
        if (!changed.isEmpty()) {
            compiler.run(
                    changed.stream().map(folders::source).toList(),
                    folders.generated(),
                    folders.classes(),
                    List.of(),
                    new TaskProcessor());
        }
    }

    @Override
    public String toString() {
        return compiler + ", only the changed files";
    }
}
