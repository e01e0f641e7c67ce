package org.computor.tasks.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that were compiled without the processor. */
class RegistrationCheckTest {

    private static final String IMPORTS = "package forgotten; import org.computor.tasks.*;"
            + " import org.computor.tasks.annotations.*; import io.temporal.activity.*; ";
    private static final String RUN = " public WorkflowResult<String> run(NoParameters p) { return null; } ";

    @TempDir
    Path classes;

    private ClassLoader before = ClassLoader.getSystemClassLoader();

    @BeforeEach
    void lookThere() throws IOException {
        before = Thread.currentThread().getContextClassLoader();
        URL[] there = {classes.toUri().toURL()};
        Thread.currentThread().setContextClassLoader(new URLClassLoader(there, before));
    }

    @AfterEach
    void lookHere() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void aClassInWhichNothingIsWrongWasNeverProcessed() throws IOException {
        compile(
                "Fine",
                "@RegisterTask(name = \"t\") class Fine extends BaseWorkflow<NoParameters, String> {" + RUN + "}");

        assertThatThrownBy(() -> RegistrationCheck.assertComplete("forgotten"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("forgotten.Fine: the processor did not run")
                .hasMessageContaining("annotationProcessorPaths");
    }

    @Test
    void aClassThatTheProcessorWouldRefuseIsJudgedByTheSameRules() throws IOException {
        compile(
                "Outer",
                "class Outer { @RegisterTask(name = \"a b\", executionTimeout = \"10 min\")"
                        + " class Wrong extends BaseWorkflow<NoParameters, java.util.List<?>> {"
                        + " public WorkflowResult<java.util.List<?>> run(NoParameters p) { return null; } } }");

        assertThatThrownBy(() -> RegistrationCheck.assertComplete("forgotten"))
                .hasMessageContaining("forgotten.Outer$Wrong: ")
                .hasMessageContaining("[task-inner]")
                .hasMessageContaining("[name-malformed]")
                .hasMessageContaining("did you mean \"10m\"?")
                .hasMessageContaining("[type-unsupported]");
    }

    @Test
    void aTaskInsideAMethodIsSeenByNoProcessor() throws IOException {
        compile(
                "Outer",
                "class Outer { void method() { @RegisterTask(name = \"t\")"
                        + " class Local extends BaseWorkflow<NoParameters, String> {" + RUN + "} } }");

        assertThatThrownBy(() -> RegistrationCheck.assertComplete("forgotten"))
                .hasMessageContaining("forgotten.Outer$1Local: no processor sees a class inside a method");
    }

    @Test
    void activitiesAndTheirDefaultsAreLookedForToo() throws IOException {
        compile(
                "Mail",
                "@ActivityDefaults(heartbeatTimeout = \"1h\") @ActivityInterface public interface Mail {"
                        + " @ActivityMethod(name = \"send\") void send(); }"
                        + " @RegisterActivities class Smtp implements Mail { public void send() {} }");

        assertThatThrownBy(() -> RegistrationCheck.assertComplete("forgotten"))
                .hasMessageContaining("forgotten.Mail: [defaults-contradictory]")
                .hasMessageContaining("forgotten.Smtp: the processor did not run");
    }

    @Test
    void whatWasProcessedIsThere() {
        assertThatCode(() -> RegistrationCheck.assertComplete("org.computor.tasks.behaviour"))
                .doesNotThrowAnyException();
    }

    private void compile(String name, String source) throws IOException {
        Path file = Files.writeString(classes.resolve(name + ".java"), IMPORTS + source);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", classes.toString(), file.toString());
        assertThat(status).isZero();
    }
}
