package org.computor.tasks.samples.testing.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.computor.tasks.samples.testing.backend.TestRun;
import org.computor.tasks.samples.testing.spec.AssignmentMeta;
import org.computor.tasks.samples.testing.spec.BackendSettings;
import org.computor.tasks.samples.testing.spec.Specification;

/** An assignment of the folder of that name, as a run finds it. */
record Assignment(String name) {

    private static final Path ASSIGNMENTS = Path.of("assignments").toAbsolutePath();
    private static final Path SUBMISSIONS = Path.of("submissions").toAbsolutePath();

    private static final Map<String, List<String>> PROGRAMS = Map.of(
            "c", List.of("gcc"),
            "cpp", List.of("g++"),
            "fortran", List.of("gfortran"),
            "python", List.of("python3"),
            "python-unittest", List.of("python3", "pytest"),
            "javascript", List.of("node"));

    Path folder() {
        return ASSIGNMENTS.resolve(name);
    }

    /** What a student handed in, {@code right} or {@code wrong}. */
    Path submission(String which) {
        return SUBMISSIONS.resolve(name).resolve(which);
    }

    /** Skips the test where a compiler or interpreter is missing. */
    void needsItsTools() {
        Host.needs(PROGRAMS.getOrDefault(name, List.of()).toArray(String[]::new));
    }

    /** The file that students hand in. */
    String file() throws IOException {
        return AssignmentMeta.read(folder().resolve("meta.yaml"))
                .properties()
                .studentSubmissionFiles()
                .get(0);
    }

    /** A run of this submission, with its output there; settings win over the assignment's own. */
    TestRun run(Path submission, Path output, BackendSettings settings) throws IOException {
        AssignmentMeta.Backend backend = Objects.requireNonNull(
                AssignmentMeta.read(folder().resolve("meta.yaml")).properties().executionBackend());
        Path specification = output.resolve(Specification.FILE_NAME);
        Specification.of(submission, folder(), folder(), output, output).write(specification);
        return new TestRun(
                backend.slug(),
                submission,
                folder(),
                folder().resolve("test.yaml"),
                specification,
                output,
                settings.over(backend.settings()));
    }

    /** The hostile programs, by what they do; C++ takes those of C. */
    Map<String, String> hostile() throws IOException {
        Path file = SUBMISSIONS.resolve(name.equals("cpp") ? "c" : name).resolve("hostile.yaml");
        return new YAMLMapper().readValue(file.toFile(), new TypeReference<>() {});
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(ASSIGNMENTS)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }
}
