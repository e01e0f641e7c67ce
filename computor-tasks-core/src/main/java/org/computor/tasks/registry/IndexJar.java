package org.computor.tasks.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** A jar, perhaps one that several were merged into and whose packages were moved on the way. */
record IndexJar(JarURLConnection connection) implements IndexRoot {

    @Override
    public List<Found> read() throws IOException {
        connection.setUseCaches(false); // a jar that the cache keeps open cannot be replaced
        try (JarFile jar = connection.getJarFile()) {
            List<Found> found = new ArrayList<>();
            Enumeration<JarEntry> files = jar.entries();
            while (files.hasMoreElements()) {
                JarEntry file = files.nextElement();
                if (file.getName().startsWith(FOLDER) && file.getName().endsWith(SUFFIX)) {
                    found.add(read(jar, file));
                }
            }
            return found;
        }
    }

    private Found read(JarFile jar, JarEntry file) throws IOException {
        IndexEntry entry = IndexEntry.read(toString(), file.getName().substring(FOLDER.length()), bytes(jar, file));
        ClassFile.Source classes = new Classes(jar);
        Optional<ClassFile> compiled = ClassFile.find(entry.className(), classes);
        if (compiled.isEmpty()) {
            Optional<ClassFile> moved = findMoved(jar, entry);
            if (moved.isPresent()) {
                return new Found(entry.movedTo(moved.get().className()), moved, true);
            }
        }
        return new Found(entry, compiled, true);
    }

    private record Classes(JarFile jar) implements ClassFile.Source {

        @Override
        public Optional<byte[]> read(String path) throws IOException {
            JarEntry file = jar.getJarEntry(path);
            return file == null ? Optional.empty() : Optional.of(bytes(jar, file));
        }
    }

    /** The class after a relocation: it changes packages in classes, not in the index. */
    private static Optional<ClassFile> findMoved(JarFile jar, IndexEntry entry) throws IOException {
        String path = ClassFile.path(entry.className());
        String file = path.substring(path.lastIndexOf('/'));
        List<String> candidates = jar.stream()
                .map(JarEntry::getName)
                .filter(name -> name.endsWith(file))
                .toList();
        for (String candidate : candidates) {
            Optional<ClassFile> moved =
                    ClassFile.find(ClassFile.name(candidate), new Classes(jar)).filter(entry::describes);
            if (moved.isPresent()) {
                return moved;
            }
        }
        return Optional.empty();
    }

    private static byte[] bytes(JarFile jar, JarEntry file) throws IOException {
        try (InputStream in = jar.getInputStream(file)) {
            return in.readAllBytes();
        }
    }

    @Override
    public String toString() {
        return connection.getJarFileURL().toString();
    }
}
