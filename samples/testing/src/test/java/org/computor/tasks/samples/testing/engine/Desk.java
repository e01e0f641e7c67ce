package org.computor.tasks.samples.testing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.computor.tasks.samples.testing.backend.ExecutionFailedException;
import org.computor.tasks.samples.testing.backend.TestListener;
import org.computor.tasks.samples.testing.backend.TestRun;
import org.computor.tasks.samples.testing.spec.BackendSettings;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.jspecify.annotations.Nullable;

/**
 * The folders of one run, filled by a test.
 *
 * @param folder holds test.yaml and the others
 */
record Desk(Engine engine, Path folder) {

    static Desk in(Path folder, Engine engine) throws IOException {
        for (String name : List.of("submission", "reference", "output")) {
            Files.createDirectory(folder.resolve(name));
        }
        return new Desk(engine, folder);
    }

    Path submission() {
        return folder.resolve("submission");
    }

    /** A file of the student's. */
    void submit(String name, String code) throws IOException {
        Files.writeString(submission().resolve(name), code);
    }

    /** A file of the right solution. */
    void refer(String name, String code) throws IOException {
        Files.writeString(folder.resolve("reference").resolve(name), code);
    }

    /** A file beside test.yaml. */
    void lay(String name, String code) throws IOException {
        Files.writeString(folder.resolve(name), code);
    }

    static BackendSettings settings(@Nullable String compiler, @Nullable List<String> flags) {
        return new BackendSettings(60.0, null, null, null, null, null, compiler, flags);
    }

    TestSummary run(String slug, String yaml) throws ExecutionFailedException, IOException {
        return run(slug, yaml, TestListener.NONE);
    }

    TestSummary run(String slug, String yaml, TestListener listener) throws ExecutionFailedException, IOException {
        return run(slug, yaml, settings(null, null), listener);
    }

    /** Runs the tests; what was written has to be what was answered. */
    TestSummary run(String slug, String yaml, BackendSettings settings, TestListener listener)
            throws ExecutionFailedException, IOException {
        lay("test.yaml", yaml);
        TestSummary summary = engine.run(
                new TestRun(
                        "itpcp.exec." + slug,
                        submission(),
                        folder.resolve("reference"),
                        folder.resolve("test.yaml"),
                        folder.resolve("specification.yaml"),
                        folder.resolve("output"),
                        settings),
                listener);
        assertThat(TestSummary.read(folder.resolve("output/testSummary.json"))).isEqualTo(summary);
        return summary;
    }
}
