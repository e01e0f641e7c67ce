package org.computor.tasks.processor.write;

import java.util.List;
import java.util.stream.Collectors;
import org.computor.tasks.processor.model.ActivityModel;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.ClassModel.Trait;
import org.computor.tasks.processor.model.DataModel;
import org.computor.tasks.processor.model.RetryModel;
import org.computor.tasks.processor.model.TaskModel;

/** Writes the descriptor of a task, with the workflow interface and the adapter that Temporal runs inside it. */
public final class TaskWriter {

    private static final String TEMPLATE = """
            %package%/** What core runs {@link %task%} by. */
            @javax.annotation.processing.Generated("org.computor.tasks.processor.TaskProcessor")
            @SuppressWarnings("all")
            %public%final class %name% extends org.computor.tasks.spi.TaskDescriptor<%parameters%, %result%> {

                /** The type of the task. */
                public static final %name% TYPE = new %name%();

                %name%() {
                    super(org.computor.tasks.TaskDefinition.named(%wireName%)
                            .queue(%queue%)
                            .pinned(%pinned%)
                            .executionTimeout(%executionTimeout%)
                            .retry(%retry%)
                            .description(%description%)
                            .schemas(%parametersSchema%, %resultSchema%)
                            .build());
                }

                @Override
                public java.lang.reflect.Type parametersType() {
                    return %parametersType%;
                }

                @Override
                public java.lang.reflect.Type resultType() {
                    return %resultType%;
                }

                @Override
                public String taskClass() {
                    return %binaryName%;
                }

                @Override
                public java.util.List<org.computor.tasks.spi.ActivityUse> activities() {
                    return java.util.List.of(%activities%);
                }

                @Override
                protected Class<?> workflow() {
                    return Workflow.class;
                }

                @Override
                protected Object newWorkflow() {
                    return new Adapter();
                }

                /** The task as Temporal knows it. */
                @io.temporal.workflow.WorkflowInterface
                public interface Workflow {
                    @io.temporal.workflow.WorkflowMethod(name = %wireName%)
                    io.temporal.common.converter.RawValue run(io.temporal.common.converter.RawValue parameters);
                }

                static final class Adapter extends org.computor.tasks.spi.WorkflowAdapter<%parameters%, %result%>
                        implements Workflow {

                    private %task% task;

                    Adapter() {
                        super(TYPE);
                        prepare();
                    }

                    @Override
                    protected void make() {
                        task = new %task%();%listen%
                    }

                    @Override
                    public io.temporal.common.converter.RawValue run(
                            io.temporal.common.converter.RawValue parameters) {
                        return execute(parameters);
                    }

                    @Override
                    protected org.computor.tasks.WorkflowResult<%result%> call(%parameters% parameters)
                            throws java.lang.Exception {
                        return task.run(parameters);
                    }%isFinal%
                }
            }
            """;

    private TaskWriter() {}

    public static GeneratedFile write(TaskModel task) {
        ClassModel type = task.type();
        String source = Template.fill(
                TEMPLATE,
                "package",
                type.packageName().isEmpty() ? "" : "package " + type.packageName() + ";\n\n",
                "public",
                type.is(Trait.PUBLIC) ? "public " : "",
                "name",
                type.generatedName(TaskModel.SUFFIX),
                "task",
                type.sourceName(),
                "binaryName",
                JavaText.string(type.binaryName()),
                "parameters",
                task.parameters().source(),
                "result",
                task.result().source(),
                "wireName",
                JavaText.string(task.name().value()),
                "queue",
                JavaText.string(task.queue().value()),
                "pinned",
                String.valueOf(task.pinned()),
                "executionTimeout",
                Options.duration(task.executionTimeout().value()),
                "retry",
                retry(task.retry()),
                "description",
                JavaText.string(task.description()),
                "parametersType",
                typeOf(task.parameters()),
                "resultType",
                typeOf(task.result()),
                "parametersSchema",
                JavaText.string(JsonText.of(SchemaJson.of(task.parameters()))),
                "resultSchema",
                JavaText.string(JsonText.of(SchemaJson.of(task.result()))),
                "activities",
                activities(task.activities()),
                "listen",
                task.handlers().any() ? "\n            listen(task);" : "",
                "isFinal",
                isFinal(task.retry().nonRetryable()));
        return new GeneratedFile(type.generatedQualifiedName(TaskModel.SUFFIX), source);
    }

    private static String retry(RetryModel retry) {
        String indent = "\n                        ";
        return Options.isDefault(retry)
                ? "org.computor.tasks.TaskDefinition.DEFAULT_RETRY"
                : Options.retry(retry, indent) + indent + ".build()";
    }

    private static String typeOf(DataModel data) {
        return data.generic()
                ? "new com.fasterxml.jackson.core.type.TypeReference<" + data.source() + ">() {}.getType()"
                : data.source() + ".class";
    }

    private static String activities(List<ActivityModel> activities) {
        return activities.stream()
                .map(activity -> "\n                org.computor.tasks.spi.ActivityUse.named("
                        + JavaText.strings(List.of(activity.name(), activity.activityInterface()))
                        + ").onQueue(" + JavaText.string(activity.queue()) + ")")
                .collect(Collectors.joining(","));
    }

    private static String isFinal(List<String> classes) {
        if (classes.isEmpty()) {
            return "";
        }
        return classes.stream()
                .map(name -> "thrown instanceof " + name)
                .collect(Collectors.joining(
                        "\n                    || ",
                        "\n\n        @Override\n        protected boolean isFinal(java.lang.Throwable thrown) {\n"
                                + "            return ",
                        ";\n        }"));
    }
}
