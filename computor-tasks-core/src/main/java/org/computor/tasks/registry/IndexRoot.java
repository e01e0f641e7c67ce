package org.computor.tasks.registry;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a class path that may have an index: a folder that a compiler writes to, or a jar. */
sealed interface IndexRoot permits IndexFolder, IndexJar {

    /** Where the entries are. */
    String FOLDER = "META-INF/computor-tasks/";

    /** How the name of each ends. */
    String SUFFIX = ".json";

    /** What its files say, each with the class that it speaks of, as far as that is here too. */
    List<Found> read() throws IOException;

    /**
     * An entry of the index, and the class that it speaks of.
     *
     * @param compiled the class, if it is in the same folder or jar
     * @param published whether it may be here without the class: of what is compiled here, a compiler left it behind
     */
    record Found(IndexEntry entry, Optional<ClassFile> compiled, boolean published) {}

    /** All that a class loader sees. A jar need not list its folders, so that jars are found by their manifest too. */
    static Collection<IndexRoot> all(ClassLoader loader) {
        try {
            Map<String, IndexRoot> roots = new LinkedHashMap<>();
            Enumeration<URL> folders = loader.getResources(FOLDER);
            while (folders.hasMoreElements()) {
                add(folders.nextElement(), roots);
            }
            Enumeration<URL> manifests = loader.getResources("META-INF/MANIFEST.MF");
            while (manifests.hasMoreElements()) {
                URL manifest = manifests.nextElement();
                if (manifest.getProtocol().equals("jar")) {
                    add(manifest, roots);
                }
            }
            return List.copyOf(roots.values());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("the index of tasks cannot be read: " + e.getMessage(), e);
    }

    private static void add(URL resource, Map<String, IndexRoot> roots) throws IOException {
        if (resource.getProtocol().equals("file")) {
            IndexRoot folder = new IndexFolder(classes(resource));
            roots.putIfAbsent(folder.toString(), folder);
        } else if (resource.openConnection() instanceof JarURLConnection connection) {
            IndexRoot jar = new IndexJar(connection);
            roots.putIfAbsent(jar.toString(), jar);
        }
    }

    private static File classes(URL folder) throws IOException {
        try {
            return Path.of(folder.toURI()).resolve("../..").normalize().toFile();
        } catch (URISyntaxException e) {
            throw new IOException(folder + " is not a valid location", e);
        }
    }
}
