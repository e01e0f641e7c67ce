package org.computor.tasks.samples.testing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageTest {

    @TempDir
    private Path source;

    @Test
    void copiesFilesAndFoldersOnlyAndLeavesNothing() throws IOException {
        Files.createDirectories(source.resolve("folder/.git"));
        Files.writeString(source.resolve("folder/file"), "content");
        Files.createSymbolicLink(source.resolve("link"), Path.of("/etc/passwd"));
        Path work;
        try (Stage stage = Stage.open()) {
            work = stage.work();
            Path copy = stage.copy("student", source);
            assertThat(copy.resolve("folder/file")).hasContent("content");
            assertThat(copy.resolve("folder/.git")).doesNotExist();
            assertThat(Files.exists(copy.resolve("link"), java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .isFalse();
            Files.createSymbolicLink(stage.writable("build").resolve("planted"), source);
        }
        assertThat(work.getParent()).doesNotExist();
        assertThat(source.resolve("folder/file")).exists();
    }
}
