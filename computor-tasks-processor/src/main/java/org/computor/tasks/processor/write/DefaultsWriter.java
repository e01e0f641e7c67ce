package org.computor.tasks.processor.write;

import java.util.stream.Collectors;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.ClassModel.Trait;
import org.computor.tasks.processor.model.DefaultsModel;
import org.computor.tasks.processor.model.RetryModel;
import org.computor.tasks.processor.model.Text;

/** Writes the options of the activities of an interface. */
public final class DefaultsWriter {

    private static final String TEMPLATE = """
            %package%/** The options with which tasks call {@link %interface%}. */
            %generated%
            %public%final class %name%
                    implements java.util.function.Supplier<
                            java.util.Map<java.lang.String, io.temporal.activity.ActivityOptions>> {

                %name%() {}

                @java.lang.Override
                public java.util.Map<java.lang.String, io.temporal.activity.ActivityOptions> get() {
                    java.util.Map<java.lang.String, io.temporal.activity.ActivityOptions> options = new java.util.HashMap<>();
            %options%
                    return options;
                }
            }
            """;

    private static final String NEXT = "\n                        ";

    private DefaultsWriter() {}

    public static GeneratedFile write(DefaultsModel defaults) {
        ClassModel type = defaults.type();
        String source = Template.fill(
                TEMPLATE,
                "package",
                type.packageName().isEmpty() ? "" : "package " + type.packageName() + ";\n\n",
                "public",
                type.is(Trait.PUBLIC) ? "public " : "",
                "name",
                type.generatedName(DefaultsModel.SUFFIX),
                "interface",
                type.sourceName(),
                "options",
                defaults.options().stream().map(DefaultsWriter::put).collect(Collectors.joining("\n")));
        return new GeneratedFile(type.generatedQualifiedName(DefaultsModel.SUFFIX), source);
    }

    private static String put(DefaultsModel.Options options) {
        return "        options.put(\n                " + JavaText.string(options.activityName())
                + ",\n                io.temporal.activity.ActivityOptions.newBuilder()"
                + NEXT + ".setStartToCloseTimeout("
                + Options.duration(options.startToCloseTimeout().value()) + ")"
                + timeout("setScheduleToCloseTimeout", options.scheduleToCloseTimeout())
                + timeout("setHeartbeatTimeout", options.heartbeatTimeout())
                + (options.queue().value().isEmpty()
                        ? ""
                        : NEXT + ".setTaskQueue("
                                + JavaText.string(options.queue().value()) + ")")
                + (options.waitForCancellation()
                        ? NEXT + ".setCancellationType("
                                + "io.temporal.activity.ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)"
                        : "")
                + NEXT + ".setRetryOptions(" + retry(options.retry()) + ")"
                + NEXT + ".build());";
    }

    private static String timeout(String setter, Text timeout) {
        return timeout.value().isEmpty() ? "" : NEXT + "." + setter + "(" + Options.duration(timeout.value()) + ")";
    }

    private static String retry(RetryModel retry) {
        String indent = NEXT + "        ";
        return Options.retry(retry, indent)
                + (retry.nonRetryableNames().isEmpty()
                        ? ""
                        : indent + ".setDoNotRetry(" + JavaText.strings(retry.nonRetryableNames()) + ")")
                + indent + ".build()";
    }
}
