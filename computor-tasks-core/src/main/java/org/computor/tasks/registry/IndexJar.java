package org.computor.tasks.registry;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.computor.tasks.internal.generated.GeneratedClasses;

/** A jar, perhaps one that several were merged into and whose packages were moved on the way. */
record IndexJar(JarURLConnection connection) implements IndexRoot {

    @Override
    public List<Found> read() throws IOException {
        try (ZipFile jar = open()) {
            List<Found> found = new ArrayList<>();
            Enumeration<? extends ZipEntry> files = jar.entries();
            while (files.hasMoreElements()) {
                ZipEntry file = files.nextElement();
                if (file.getName().startsWith(FOLDER) && file.getName().endsWith(SUFFIX)) {
                    found.add(read(jar, file));
                }
            }
            return found;
        }
    }

    // A file by itself: the connection would look through its manifest first
    private ZipFile open() throws IOException {
        Optional<File> file = file(connection.getJarFileURL());
        if (file.isPresent()) {
            return new ZipFile(file.get());
        }
        connection.setUseCaches(false); // a jar that the cache keeps open cannot be replaced
        return connection.getJarFile();
    }

    // A class loader that reads jars in jars has locations of its own
    private static Optional<File> file(URL jar) {
        try {
            return jar.getProtocol().equals("file")
                    ? Optional.of(new File(jar.toURI())).filter(File::isFile)
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Found read(ZipFile jar, ZipEntry file) throws IOException {
        IndexEntry entry = IndexEntry.read(toString(), file.getName().substring(FOLDER.length()), bytes(jar, file));
        ClassFile.Source classes = new Classes(jar);
        Optional<ClassFile> compiled = ClassFile.find(entry.className(), classes);
        if (compiled.isEmpty()) {
            Optional<ClassFile> moved = findMoved(jar, entry);
            if (moved.isPresent()) {
                return new Found(entry.movedTo(moved.get().className()), moved, false);
            }
        }
        return new Found(entry, compiled, compiled.isEmpty() && !wasCompiledHere(jar, entry.className()));
    }

    // A jar may hold the contract of a task, and no class of its package, nor the generated one, wherever that is now
    private static boolean wasCompiledHere(ZipFile jar, String className) {
        String generated = ClassFile.path(GeneratedClasses.name(className, GeneratedClasses.TASK));
        String folder = folder(generated);
        String moved = "/" + generated.substring(folder.length());
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(ClassFile::isOne)
                .anyMatch(name -> folder(name).equals(folder) || name.endsWith(moved));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private record Classes(ZipFile jar) implements ClassFile.Source {

        @Override
        public Optional<byte[]> read(String path) throws IOException {
            ZipEntry file = jar.getEntry(path);
            return file == null ? Optional.empty() : Optional.of(bytes(jar, file));
        }
    }

    /** The class after a relocation: it changes packages in classes, not in the index. */
    private static Optional<ClassFile> findMoved(ZipFile jar, IndexEntry entry) throws IOException {
        String path = ClassFile.path(entry.className());
        String file = path.substring(path.lastIndexOf('/'));
        List<String> candidates = jar.stream()
                .map(ZipEntry::getName)
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

    private static byte[] bytes(ZipFile jar, ZipEntry file) throws IOException {
        try (InputStream in = jar.getInputStream(file)) {
            return in.readAllBytes();
        }
    }

    @Override
    public String toString() {
        return connection.getJarFileURL().toString();
    }
}
