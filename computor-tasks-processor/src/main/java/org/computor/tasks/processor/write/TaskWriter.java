package org.computor.tasks.processor.write;

import java.util.List;
import java.util.stream.Collectors;
import org.computor.tasks.processor.model.ActivityModel;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.ClassModel.Trait;
import org.computor.tasks.processor.model.DataModel;
import org.computor.tasks.processor.model.TaskModel;

/** Writes the descriptor of a task, with the workflow interface and the adapter that Temporal runs inside it. */
public final class TaskWriter {

    private static final String TEMPLATE = """
            %package%/** What core runs {@link %task%} by. */
            %generated%
            %public%final class %name% extends org.computor.tasks.spi.TaskDescriptor<%parameters%, %result%> {

                /** The type of the task. */
                public static final %name% TYPE = new %name%();

                %name%() {
                    super(%binaryName%, Workflow.class, org.computor.tasks.TaskDefinition.named(%wireName%)%facts%
                            .schemas(%parametersSchema%, %resultSchema%));
                }

                @java.lang.Override
                public java.lang.reflect.Type parametersType() {
                    return %parametersType%;
                }

                @java.lang.Override
                public java.lang.reflect.Type resultType() {
                    return %resultType%;
                }%activities%

                @java.lang.Override
                protected java.lang.Object newWorkflow() {
                    return new Adapter();
                }

                /** The task as Temporal knows it. */
                @io.temporal.workflow.WorkflowInterface
                public interface Workflow {
                    @io.temporal.workflow.WorkflowMethod(name = %wireName%)
                    io.temporal.common.converter.RawValue run(io.temporal.common.converter.RawValue parameters);
                }

                static final class Adapter extends org.computor.tasks.spi.WorkflowAdapter implements Workflow {

                    Adapter() {
                        super(TYPE);
                    }

                    @java.lang.Override
                    protected java.lang.Object make() {
                        return %make%;
                    }

                    @java.lang.Override
                    protected org.computor.tasks.WorkflowResult<?> call(java.lang.Object task, java.lang.Object parameters)
                            throws java.lang.Exception {
                        return ((%task%) task).run((%parameters%) parameters);
                    }%isFinal%
                }
            }
            """;

    private static final String CONTINUED = "\n                ";

    private TaskWriter() {}

    public static GeneratedFile write(TaskModel task) {
        ClassModel type = task.type();
        String made = "new " + type.sourceName() + "()";
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
                "facts",
                facts(task),
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
                "make",
                task.handlers().any() ? "listening(" + made + ")" : made,
                "isFinal",
                isFinal(task.retry().nonRetryable()));
        return new GeneratedFile(type.generatedQualifiedName(TaskModel.SUFFIX), source);
    }

    // What is not written keeps core's default: each call here is work for the compiler of every task
    private static String facts(TaskModel task) {
        StringBuilder facts = new StringBuilder();
        if (task.written().contains("queue")) {
            fact(facts, "queue", JavaText.string(task.queue().value()));
        }
        if (task.pinned()) {
            fact(facts, "pinned", "true");
        }
        if (task.written().contains("executionTimeout")) {
            fact(
                    facts,
                    "executionTimeout",
                    Options.duration(task.executionTimeout().value()));
        }
        if (!Options.isDefault(task.retry())) {
            String indent = CONTINUED + "        ";
            fact(facts, "retry", Options.retry(task.retry(), indent) + indent + ".build()");
        }
        if (!task.description().isEmpty()) {
            fact(facts, "description", JavaText.string(task.description()));
        }
        return facts.toString();
    }

    private static void fact(StringBuilder facts, String method, String value) {
        facts.append(CONTINUED)
                .append('.')
                .append(method)
                .append('(')
                .append(value)
                .append(')');
    }

    private static String typeOf(DataModel data) {
        return data.generic()
                ? "new com.fasterxml.jackson.core.type.TypeReference<" + data.source() + ">() {}.getType()"
                : data.source() + ".class";
    }

    private static String activities(List<ActivityModel> activities) {
        if (activities.isEmpty()) {
            return "";
        }
        return activities.stream()
                .map(activity -> "org.computor.tasks.spi.ActivityUse.named("
                        + JavaText.strings(List.of(activity.name(), activity.activityInterface()))
                        + ").onQueue(" + JavaText.string(activity.queue()) + ")")
                .collect(Collectors.joining(
                        "," + CONTINUED,
                        "\n\n    @java.lang.Override\n    public java.util.List<org.computor.tasks.spi.ActivityUse> activities() {\n"
                                + "        return java.util.List.of(" + CONTINUED,
                        ");\n    }"));
    }

    private static String isFinal(List<String> classes) {
        if (classes.isEmpty()) {
            return "";
        }
        return classes.stream()
                .map(name -> "thrown instanceof " + name)
                .collect(Collectors.joining(
                        "\n                    || ",
                        "\n\n        @java.lang.Override\n        protected boolean isFinal(java.lang.Throwable thrown) {\n"
                                + "            return ",
                        ";\n        }"));
    }
}
