package org.computor.tasks.processor.build;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What Gradle's incremental compiler does with an isolating processor, done by hand, since no Gradle that does it can
 * be had here: it deletes the classes of changed and deleted sources and everything that was generated for them, and
 * compiles the changed sources against the rest. What was generated for which source it knows from the originating
 * elements, of which each file must have exactly one.
 */
final class LikeGradle implements BuildTool {

    private final RecordedOrigins origins = new RecordedOrigins();

    @Override
    public void build(Folders folders, Set<String> changed, Set<String> deleted) {
        Set<String> outdated = new HashSet<>(changed);
        outdated.addAll(deleted);
        for (String className : outdated) {
            if (origins.hasSeen(className)) {
                Outputs.deleteClasses(folders.classes(), className);
            }
            for (RecordedOrigins.Generated generated : origins.forget(className)) {
                if (generated.isSource()) {
                    Outputs.delete(folders.generated().resolve(generated.path() + ".java"));
                    Outputs.deleteClasses(folders.classes(), generated.path().replace('/', '.'));
                } else {
                    Outputs.delete(folders.classes().resolve(generated.path()));
                }
            }
        }
        if (!changed.isEmpty()) {
            List<Path> sources = changed.stream().map(folders::source).toList();
            origins.sawAll(changed);
            Compile.JAVAC.run(
                    sources, folders.generated(), folders.classes(), List.of(), new RecordingProcessor(origins));
        }
    }

    @Override
    public String toString() {
        return "as Gradle's incremental compiler";
    }
}
