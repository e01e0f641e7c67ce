package org.computor.tasks.samples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.computor.tasks.registry.TaskRegistry;
import org.computor.tasks.testkit.RegistrationCheck;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    @Test
    void everyAnnotatedClassIsRegistered() {
        RegistrationCheck.assertComplete("org.computor.tasks.samples.examples");
    }

    @Test
    void theTasksAreKnownByName() {
        assertThat(TaskRegistry.load().names())
                .contains("example_long_running", "example_data_processing", "example_error_handling");
    }
}
