package org.computor.tasks.samples.release.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what the directories of a course say of themselves. */
final class MetaReader {

    private static final String META = "meta.yaml";
    private static final YAMLMapper YAML = new YAMLMapper();

    private MetaReader() {}

    /** The contents of a selection, in the order of their paths. */
    static List<Content> read(Path root, Selection selection) {
        for (String named : selection.directories()) {
            if (!Files.isRegularFile(inside(root, named).resolve(META))) {
                throw refused("there is no directory " + named + " with a " + META + " in the assignments");
            }
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith(META) && !file.startsWith(root.resolve(".git")))
                    .map(Path::getParent)
                    .filter(directory -> !directory.equals(root))
                    .map(directory -> root.relativize(directory).toString().replace('\\', '/'))
                    .filter(selection::takes)
                    .sorted()
                    .map(directory -> content(root, directory))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content content(Path root, String directory) {
        try {
            JsonNode meta = YAML.readTree(root.resolve(directory).resolve(META).toFile());
            JsonNode properties = meta.path("properties");
            JsonNode backend = properties.path("executionBackend").path("slug");
            return new Content(
                    directory,
                    meta.path("title").asText(directory.substring(directory.lastIndexOf('/') + 1)),
                    backend.isTextual() ? backend.asText() : null,
                    texts(properties, "studentSubmissionFiles", root, directory),
                    texts(properties, "additionalFiles", root, directory),
                    texts(properties, "studentTemplates", root, directory));
        } catch (JsonProcessingException e) {
            throw refused(directory + "/" + META + " is not YAML: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode properties, String field, Path root, String directory) {
        List<String> texts = new ArrayList<>();
        StreamSupport.stream(properties.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .forEach(file -> {
                    inside(root.resolve(directory), file);
                    texts.add(file);
                });
        return texts;
    }

    /** A path below a folder; never one outside it. */
    static Path inside(Path folder, String path) {
        Path resolved = folder.resolve(path).normalize();
        if (!resolved.startsWith(folder.normalize()) || path.isBlank()) {
            throw refused("the path " + path + " leaves its directory");
        }
        return resolved;
    }

    static ApplicationFailure refused(String message) {
        return ApplicationFailure.newNonRetryableFailure(message, "CourseRefused");
    }
}
