package org.computor.tasks.samples.testing.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.computor.tasks.samples.testing.backend.TestRun;
import org.computor.tasks.samples.testing.git.Repository;
import org.computor.tasks.samples.testing.spec.AssignmentMeta;
import org.computor.tasks.samples.testing.spec.BackendSettings;
import org.computor.tasks.samples.testing.spec.Specification;
import org.computor.tasks.samples.testing.workflow.TestJob;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders of one test, made from two cloned repositories as meta.yaml says.
 *
 * @param folder holds all of the others
 * @param submission the student's files
 * @param reference the assignment
 */
public record WorkArea(Path folder, Path submission, Path reference) {

    private static final Logger LOG = LoggerFactory.getLogger(WorkArea.class);
    private static final String TESTS = "test.yaml";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static WorkArea of(Path folder, Path student, Path reference, TestJob job) throws InvalidJobException, IOException {
        return new WorkArea(
                folder, inside(student, job.module(), "module"), inside(reference, job.reference(), "reference"));
    }

    private static Path inside(Path clone, Repository repository, String field)
            throws InvalidJobException, IOException {
        Path folder = clone.resolve(repository.folder()).normalize();
        boolean plain = Files.isDirectory(folder)
                && folder.toRealPath().equals(clone.toRealPath().resolve(clone.relativize(folder)));
        if (!plain) { // or a link, which is no place for what the assignment adds
            throw new InvalidJobException(
                    "test_job." + field + ".path names no folder of its repository: " + repository.folder());
        }
        return folder;
    }

    /**
     * Puts everything where a backend looks for it.
     *
     * @param backendType the course's backend; meta.yaml wins
     * @param backendProperties what the course sets for it; meta.yaml wins
     * @throws InvalidJobException if the assignment lacks something; the message names it
     */
    public TestRun prepare(@Nullable String backendType, JsonNode backendProperties)
            throws IOException, InvalidJobException {
        if (!Files.isRegularFile(reference.resolve(TESTS))) {
            throw new InvalidJobException("the assignment has no test.yaml in test_job.reference.path");
        }
        AssignmentMeta.Properties meta = meta();
        Path tests = Files.createDirectories(folder.resolve("test_files"));
        copy(meta.testFiles(), tests);
        copy(meta.additionalFiles(), submission);
        Path output = Files.createDirectories(folder.resolve("output"));
        Path artifacts = Files.createDirectories(folder.resolve("artifacts"));
        Path specification = folder.resolve(Specification.FILE_NAME);
        Specification.of(submission, reference, tests, output, artifacts).write(specification);
        return new TestRun(
                slug(meta, backendType),
                submission,
                reference,
                reference.resolve(TESTS),
                specification,
                output,
                settings(meta, backendProperties));
    }

    private AssignmentMeta.Properties meta() throws IOException {
        Path file = reference.resolve(AssignmentMeta.FILE_NAME);
        return Files.exists(file) ? AssignmentMeta.read(file).properties() : AssignmentMeta.Properties.NONE;
    }

    private static String slug(AssignmentMeta.Properties meta, @Nullable String backendType)
            throws InvalidJobException {
        AssignmentMeta.Backend backend = meta.executionBackend();
        String slug = backend == null ? backendType : backend.slug();
        if (slug == null) {
            throw new InvalidJobException(
                    "no backend: set properties.executionBackend.slug in meta.yaml, or test_job.execution_backend_type");
        }
        return slug;
    }

    private static BackendSettings settings(AssignmentMeta.Properties meta, JsonNode backendProperties)
            throws InvalidJobException {
        AssignmentMeta.Backend backend = meta.executionBackend();
        BackendSettings assignment =
                backend == null || backend.settings() == null ? BackendSettings.NONE : backend.settings();
        try {
            return backendProperties.isObject()
                    ? assignment.over(JSON.treeToValue(backendProperties, BackendSettings.class))
                    : assignment;
        } catch (JsonProcessingException e) {
            String problem = e.getCause() instanceof IllegalArgumentException refused
                    ? String.valueOf(refused.getMessage())
                    : e.getOriginalMessage();
            throw new InvalidJobException("execution_backend_properties: " + problem);
        }
    }

    // What the assignment lists and does not have is its author's mistake, and no reason to test nothing
    private void copy(List<String> files, Path target) throws IOException {
        for (String file : files) {
            Path from = reference.resolve(file).normalize();
            Path to = target.resolve(file).normalize();
            if (!from.startsWith(reference) || !to.startsWith(target) || !Files.exists(from)) {
                LOG.warn("meta.yaml lists {}, which is not in the assignment", file);
            } else {
                copyAll(from, target, to);
            }
        }
    }

    private static void copyAll(Path from, Path target, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path copy = to.resolve(from.relativize(path)).normalize();
                if (Files.isDirectory(path)) {
                    makeFolders(target, copy);
                } else {
                    makeFolders(target, Objects.requireNonNull(copy.getParent()));
                    Folders.delete(copy);
                    Files.copy(path, copy);
                }
            }
        }
    }

    /** What a student has put in the way, be it a file or a link, is replaced and not followed. */
    private static void makeFolders(Path target, Path folder) throws IOException {
        Path step = target;
        for (Path name : target.relativize(folder)) {
            step = step.resolve(name).normalize();
            if (!Files.isDirectory(step, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(step);
                Files.createDirectory(step);
            }
        }
    }
}
