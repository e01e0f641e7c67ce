package org.computor.tasks.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * One resource of the index.
 *
 * @param location where it is
 * @param packaged whether it is in a jar, not in a directory that a compiler writes to
 * @param text what it says
 */
record IndexFile(String location, boolean packaged, String text) {

    private static final String FOLDER = "META-INF/computor-tasks/";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** All that a class loader sees. A jar need not list its folders, so that jars are found by their manifest too. */
    static Collection<IndexFile> all(ClassLoader loader) {
        try {
            Map<String, IndexFile> files = new LinkedHashMap<>();
            for (URL folder : urls(loader, FOLDER)) {
                read(folder).forEach(file -> files.putIfAbsent(file.location(), file));
            }
            for (URL manifest : urls(loader, MANIFEST)) {
                if (manifest.getProtocol().equals("jar")) {
                    read(manifest).forEach(file -> files.putIfAbsent(file.location(), file));
                }
            }
            return List.copyOf(files.values());
        } catch (IOException e) {
            throw new UncheckedIOException("the index of tasks cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<URL> urls(ClassLoader loader, String resource) throws IOException {
        List<URL> urls = new ArrayList<>();
        Enumeration<URL> found = loader.getResources(resource);
        while (found.hasMoreElements()) {
            urls.add(found.nextElement());
        }
        return urls;
    }

    private static List<IndexFile> read(URL root) throws IOException {
        if (root.getProtocol().equals("file")) {
            return readDirectory(root);
        }
        URLConnection connection = root.openConnection();
        return connection instanceof JarURLConnection jar ? readJar(jar) : List.of();
    }

    private static List<IndexFile> readDirectory(URL root) throws IOException {
        try (Stream<Path> paths = Files.list(Path.of(URI.create(root.toURI().toString())))) {
            List<IndexFile> files = new ArrayList<>();
            for (Path path : paths.filter(IndexFile::isEntry).sorted().toList()) {
                files.add(new IndexFile(path.toUri().toString(), false, Files.readString(path)));
            }
            return files;
        } catch (URISyntaxException e) {
            throw new IOException(root + " is not a valid location", e);
        }
    }

    private static boolean isEntry(Path path) {
        return path.toString().endsWith(".json");
    }

    // Without the cache: a jar that is kept open by it cannot be replaced, and closing it would close it for others
    private static List<IndexFile> readJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        List<IndexFile> files = new ArrayList<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".json")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        files.add(new IndexFile(connection.getJarFileURL() + "!/" + entry.getName(), true, text));
                    }
                }
            }
        }
        return files;
    }
}
