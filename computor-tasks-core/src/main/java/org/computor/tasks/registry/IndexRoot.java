package org.computor.tasks.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
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
     * @param packaged whether that is a jar: in a folder, an entry without its class is what a compiler left behind
     */
    record Found(IndexEntry entry, Optional<ClassFile> compiled, boolean packaged) {}

    /** All that a class loader sees. A jar need not list its folders, so that jars are found by their manifest too. */
    static Collection<IndexRoot> all(ClassLoader loader) {
        try {
            Map<String, IndexRoot> roots = new LinkedHashMap<>();
            for (URL folder : urls(loader, FOLDER)) {
                of(folder).ifPresent(root -> roots.putIfAbsent(root.toString(), root));
            }
            for (URL manifest : urls(loader, "META-INF/MANIFEST.MF")) {
                if (manifest.getProtocol().equals("jar")) {
                    of(manifest).ifPresent(root -> roots.putIfAbsent(root.toString(), root));
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

    private static List<URL> urls(ClassLoader loader, String resource) throws IOException {
        List<URL> urls = new ArrayList<>();
        Enumeration<URL> found = loader.getResources(resource);
        while (found.hasMoreElements()) {
            urls.add(found.nextElement());
        }
        return urls;
    }

    private static Optional<IndexRoot> of(URL resource) throws IOException {
        if (resource.getProtocol().equals("file")) {
            return Optional.of(new IndexFolder(path(resource)));
        }
        URLConnection connection = resource.openConnection();
        return connection instanceof JarURLConnection jar ? Optional.of(new IndexJar(jar)) : Optional.empty();
    }

    private static Path path(URL folder) throws IOException {
        try {
            return Path.of(URI.create(folder.toURI().toString()))
                    .resolve("../..")
                    .normalize();
        } catch (URISyntaxException e) {
            throw new IOException(folder + " is not a valid location", e);
        }
    }
}
