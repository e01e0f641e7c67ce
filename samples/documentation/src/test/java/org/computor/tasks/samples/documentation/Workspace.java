package org.computor.tasks.samples.documentation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * A folder in which the code of a page is compiled, with the processor, and run.
 *
 * @param classes where the classes go
 */
record Workspace(Path classes) {

    private static final String SERVER = "computor.tasks.server";

    /** Compiles sources by their class names, and returns what the compiler says; nothing if all is well. */
    String compile(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-parameters",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-processor", // named, since from JDK 23 on those of the class path do not run by themselves
                "org.computor.tasks.processor.TaskProcessor",
                "-Xlint:-options");
        boolean good = compiler.getTask(said, null, null, options, null, files).call();
        return good ? "" : "does not compile: " + said;
    }

    /**
     * Runs a test class of JUnit, on the embedded server whatever the build is told: the pages count on skipped waits.
     */
    TestExecutionSummary run(String testClass) throws IOException, ClassNotFoundException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Optional<String> realServer = Optional.ofNullable(System.clearProperty(SERVER));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectClass(loader.loadClass(testClass)))
                    .build();
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create().execute(request, listener);
            return listener.getSummary();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            realServer.ifPresent(address -> System.setProperty(SERVER, address));
        }
    }

    /** The source as the build wants it. */
    static String formatted(String source) throws FormatterException {
        return Formatter.createFormatter(JavaFormatterOptions.builder()
                        .style(JavaFormatterOptions.Style.PALANTIR)
                        .formatJavadoc(true)
                        .build())
                .formatSource(source);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
