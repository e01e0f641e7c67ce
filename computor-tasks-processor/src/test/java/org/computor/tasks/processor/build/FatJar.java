package org.computor.tasks.processor.build;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.shade.DefaultShader;
import org.apache.maven.plugins.shade.ShadeRequest;
import org.apache.maven.plugins.shade.relocation.Relocator;
import org.apache.maven.plugins.shade.relocation.SimpleRelocator;

/** Jars of modules, and jars that the Maven Shade plugin's own code makes of several. */
final class FatJar {

    private FatJar() {}

    /** A jar of a folder of classes; like many, it does not list its folders. */
    static Path jar(Path jar, Path classes) {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
            entries.write("Manifest-Version: 1.0\n".getBytes(StandardCharsets.US_ASCII));
            for (Map.Entry<String, byte[]> file : Team.files(classes).entrySet()) {
                entries.putNextEntry(new JarEntry(file.getKey()));
                entries.write(file.getValue());
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One jar of several.
     *
     * @param relocations packages that move, each as {@code from=to}
     */
    static Path shade(Path fat, List<Path> jars, String... relocations) {
        List<Relocator> relocators = Arrays.stream(relocations)
                .map(relocation -> relocation.split("=", 2))
                .<Relocator>map(parts -> new SimpleRelocator(parts[0], parts[1], List.of(), List.of()))
                .toList();
        Set<File> files = new LinkedHashSet<>();
        jars.forEach(jar -> files.add(jar.toFile()));
        ShadeRequest request = new ShadeRequest();
        request.setJars(files);
        request.setUberJar(fat.toFile());
        request.setFilters(List.of());
        request.setRelocators(relocators);
        request.setResourceTransformers(List.of());
        try {
            new DefaultShader().shade(request);
            return fat;
        } catch (IOException | MojoExecutionException e) {
            throw new AssertionError("the jars cannot be merged", e);
        }
    }
}
