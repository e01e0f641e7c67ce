package org.computor.tasks.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.model.DataModel;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.TaskModel;
import org.computor.tasks.processor.model.TaskModel.Workflow;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.SourceName;
import org.computor.tasks.processor.read.compiler.UnresolvedTypeException;
import org.computor.tasks.processor.read.json.JsonTypeReader;
import org.computor.tasks.processor.read.json.UncheckedConstraints;

/** Reads classes with {@code @RegisterTask}. */
public final class TaskReader {

    /** The annotation. */
    public static final String ANNOTATION = "org.computor.tasks.annotations.RegisterTask";

    private static final String BASE = "org.computor.tasks.BaseWorkflow";
    private static final DataModel NOTHING =
            new DataModel("", false, new JsonType.Anything(), Set.of(), List.of(), new TreeSet<>(), List.of());

    private final Compiler compiler;
    private final ClassReader classes;
    private final Activities activities;
    private final Handlers handlers;

    public TaskReader(Compiler compiler) {
        this.compiler = compiler;
        this.classes = new ClassReader(compiler);
        this.activities = new Activities(compiler);
        this.handlers = new Handlers(compiler);
    }

    /**
     * Reads one.
     *
     * @throws UnresolvedTypeException if it refers to a type that does not exist (yet)
     */
    public TaskModel read(TypeElement task) {
        Mirror annotation = Mirror.find(compiler, task, ANNOTATION).orElseThrow();
        UnresolvedTypeException.requireResolved(task.getSuperclass());
        List<? extends TypeMirror> arguments = compiler.as(task.asType(), BASE)
                .map(DeclaredType::getTypeArguments)
                .orElse(List.of());
        boolean typed = arguments.size() == 2;
        return new TaskModel(
                classes.read(task, TaskModel.SUFFIX),
                annotation.text("name"),
                annotation.text("queue"),
                annotation.bool("pinned"),
                annotation.text("executionTimeout"),
                new Retries(compiler).in(annotation, task),
                annotation.string("description"),
                annotation.written(),
                workflow(task, typed),
                typed ? data(task, arguments.get(0)) : NOTHING,
                typed ? data(task, arguments.get(1)) : NOTHING,
                handlers.of(task),
                activities.stubs(task),
                activities.calledBy(task));
    }

    private Workflow workflow(TypeElement task, boolean typed) {
        Optional<DeclaredType> base = compiler.as(task.asType(), BASE);
        if (base.isEmpty()) {
            return Workflow.NONE;
        }
        return typed ? Workflow.TYPED : Workflow.RAW;
    }

    private DataModel data(TypeElement task, TypeMirror type) {
        JsonTypeReader reader = JsonTypeReader.ofData(compiler, task);
        JsonType json = reader.read(type);
        List<String> hidden = compiler.hidden(type, compiler.elements().getPackageOf(task));
        boolean generic = !(type instanceof DeclaredType declared)
                || !declared.getTypeArguments().isEmpty();
        return new DataModel(
                SourceName.of(type),
                generic,
                json,
                reader.recursive(),
                hidden,
                reader.classes(),
                new UncheckedConstraints(compiler, task).in(reader.classes(), json));
    }
}
