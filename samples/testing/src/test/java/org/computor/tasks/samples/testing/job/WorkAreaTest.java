package org.computor.tasks.samples.testing.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.computor.tasks.samples.testing.backend.TestRun;
import org.computor.tasks.samples.testing.git.Repository;
import org.computor.tasks.samples.testing.workflow.TestJob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkAreaTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void cloneRepositories() throws IOException {
        write("reference/week1/test.yaml", "properties: {}");
        write("reference/week1/meta.yaml", """
                properties:
                  additionalFiles: [data, helper.py, lib/deep/x.txt]
                  executionBackend: {slug: itpcp.exec.py, settings: {compiler: gcc, timeout: 5}}
                """);
        write("reference/week1/data/one.csv", "author's");
        write("reference/week1/helper.py", "author's");
        write("reference/week1/lib/deep/x.txt", "author's");
        write("student/week1/main.py", "student's");
    }

    @Test
    void whatAStudentPutsInTheWayIsReplacedAndNotFollowed() throws Exception {
        write("student/other/one.csv", "student's");
        Files.createSymbolicLink(folder.resolve("student/week1/data"), Path.of("../other"));
        write("student/week1/helper.py/folder", "student's");
        write("student/week1/lib", "student's");

        prepare("{}");

        assertThat(folder.resolve("student/week1/data/one.csv")).hasContent("author's");
        assertThat(folder.resolve("student/week1/helper.py")).hasContent("author's");
        assertThat(folder.resolve("student/week1/lib/deep/x.txt")).hasContent("author's");
        assertThat(folder.resolve("student/other/one.csv")).hasContent("student's");
    }

    @Test
    void aFolderThatIsALinkIsNone() throws Exception {
        write("student/other/main.py", "student's");
        Path week = folder.resolve("student/week1");
        Folders.delete(week);
        Files.createSymbolicLink(week, Path.of("other"));

        assertThatThrownBy(() -> prepare("{}"))
                .isInstanceOf(InvalidJobException.class)
                .hasMessage("test_job.module.path names no folder of its repository: week1");
    }

    @Test
    void theAssignmentsSettingsWinOverTheCourses() throws Exception {
        TestRun run = prepare("{\"timeout\": 20, \"flags\": [\"-O2\"]}");

        assertThat(run.settings().timeout()).isEqualTo(5);
        assertThat(run.settings().compiler()).isEqualTo("gcc");
        assertThat(run.settings().flags()).containsExactly("-O2");
        assertThatThrownBy(() -> prepare("{\"compiler\": \"./gcc\"}"))
                .hasMessageStartingWith("execution_backend_properties: compiler has to be the name of an installed");
    }

    private TestRun prepare(String properties) throws Exception {
        Repository repository = new Repository("https://git.example.org/a.git", null, null, "main", "week1", null);
        TestJob job = new TestJob(null, null, null, null, null, repository, repository, -1, -1);
        return WorkArea.of(folder, folder.resolve("student"), folder.resolve("reference"), job)
                .prepare(null, new ObjectMapper().readTree(properties));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
