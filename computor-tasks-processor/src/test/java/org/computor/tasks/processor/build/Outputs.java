package org.computor.tasks.processor.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that compilers wrote. */
final class Outputs {

    private Outputs() {}

    /** Deletes the class file of a class, and those of the classes inside it. */
    static void deleteClasses(Path classes, String className) {
        Path file = classes.resolve(className.replace('.', '/') + ".class");
        String simple = className.substring(className.lastIndexOf('.') + 1);
        try (Stream<Path> siblings = Files.list(file.resolveSibling(""))) {
            List<Path> all = siblings.filter(sibling -> {
                        String name = sibling.getFileName().toString();
                        return name.equals(simple + ".class") || name.startsWith(simple + "$");
                    })
                    .toList();
            all.forEach(Outputs::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
