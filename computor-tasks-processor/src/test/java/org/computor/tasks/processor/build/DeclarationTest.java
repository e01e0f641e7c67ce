package org.computor.tasks.processor.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.computor.tasks.processor.TaskProcessor;
import org.junit.jupiter.api.Test;

/** What build tools read of the processor before they run it. */
class DeclarationTest {

    @Test
    void gradleIsToldThatNothingOfOneTaskDependsOnAnother() throws IOException {
        try (InputStream in =
                TaskProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(TaskProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void compilersFindIt() {
        assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(TaskProcessor.class);
    }
}
