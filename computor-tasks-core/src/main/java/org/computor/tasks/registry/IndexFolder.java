package org.computor.tasks.registry;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A folder of classes. */
record IndexFolder(File classes) implements IndexRoot, ClassFile.Source {

    @Override
    public List<Found> read() throws IOException {
        List<Found> found = new ArrayList<>();
        String root = toString();
        File index = new File(classes, FOLDER);
        for (String file : files(index)) {
            IndexEntry entry = IndexEntry.read(root, file, bytes(new File(index, file)));
            found.add(new Found(entry, ClassFile.find(entry.className(), this), false));
        }
        return found;
    }

    private static List<String> files(File folder) {
        String[] names = folder.list();
        if (names == null) {
            return List.of();
        }
        Arrays.sort(names);
        List<String> files = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(SUFFIX)) {
                files.add(name);
            }
        }
        return files;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        try {
            return Optional.of(bytes(new File(classes, path)));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(File file) throws IOException {
        try (InputStream in = new FileInputStream(file)) {
            return in.readAllBytes();
        }
    }

    @Override
    public String toString() {
        return classes.toURI().toString();
    }
}
