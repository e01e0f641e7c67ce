package org.computor.tasks.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of classes. */
record IndexFolder(Path classes) implements IndexRoot {

    @Override
    public List<Found> read() throws IOException {
        List<Found> found = new ArrayList<>();
        for (Path file : files(classes.resolve(FOLDER))) {
            IndexEntry entry = IndexEntry.read(file.toUri().toString(), Files.readAllBytes(file));
            found.add(new Found(entry, ClassFile.find(entry.className(), this::bytes), false));
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    private Optional<byte[]> bytes(String path) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(classes.resolve(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return classes.toUri().toString();
    }
}
