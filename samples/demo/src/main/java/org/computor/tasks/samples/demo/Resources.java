package org.computor.tasks.samples.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that the demo brings along. */
final class Resources {

    private static final List<String> COURSE = List.of(
            "week1/meta.yaml",
            "week1/sum/meta.yaml",
            "week1/sum/README.md",
            "week1/sum/test.yaml",
            "week1/sum/Sum.java",
            "week1/sum/templates/Sum.java");

    private Resources() {}

    /** The assignments of the course, as the lecturer wrote them. */
    static Map<String, String> course() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String file : COURSE) {
            files.put(file, text("course/" + file));
        }
        return files;
    }

    static String text(String name) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IOException("the demo lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
