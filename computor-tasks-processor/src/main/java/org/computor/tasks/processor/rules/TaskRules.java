package org.computor.tasks.processor.rules;

import java.util.List;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.ClassModel.Trait;
import org.computor.tasks.processor.model.StubModel;
import org.computor.tasks.processor.model.TaskModel;
import org.computor.tasks.processor.model.TaskModel.Workflow;

/** What a task class has to be. */
public final class TaskRules {

    private static final List<Rule<TaskModel>> RULES = List.of(
            trait(Trait.NOT_A_CLASS, true, Diagnostic.TASK_NOT_A_CLASS),
            task -> isClass(task) && task.workflow() == Workflow.NONE
                    ? at(task, Diagnostic.TASK_NOT_A_WORKFLOW)
                    : Stream.empty(),
            task -> task.workflow() == Workflow.RAW ? at(task, Diagnostic.TASK_WITHOUT_TYPES) : Stream.empty(),
            onClasses(trait(Trait.ABSTRACT, true, Diagnostic.TASK_ABSTRACT)),
            trait(Trait.PRIVATE, true, Diagnostic.TASK_PRIVATE),
            trait(Trait.INNER, true, Diagnostic.TASK_INNER),
            trait(Trait.GENERIC, true, Diagnostic.TASK_GENERIC),
            task -> isClass(task)
                            && !task.type().is(Trait.PRIVATE)
                            && !task.type().is(Trait.CONSTRUCTIBLE)
                    ? at(task, Diagnostic.TASK_WITHOUT_CONSTRUCTOR)
                    : Stream.empty(),
            task -> Texts.name(task.name(), task.type().binaryName()),
            task -> Texts.queue(task.queue()),
            task -> Texts.duration(task.executionTimeout()),
            task -> RetryRules.check(task.retry(), task.executionTimeout()),
            task -> RetryRules.hidden(task.retry(), task.type().sourceName()),
            task -> constructorThrows(task.type()),
            task -> typed(task) ? DataRules.check("the parameters", task.parameters(), task.type()) : Stream.empty(),
            task -> typed(task) ? DataRules.present(task.parameters(), task.type()) : Stream.empty(),
            task -> typed(task) ? DataRules.check("the result", task.result(), task.type()) : Stream.empty(),
            HandlerRules::check,
            task -> task.stubs().stream().flatMap(TaskRules::stub),
            task -> nameTaken(task.type(), TaskModel.SUFFIX));

    private TaskRules() {}

    /** Everything that is wrong with a task class by itself. */
    public static List<Finding> check(TaskModel task) {
        return RULES.stream().flatMap(rule -> rule.check(task)).toList();
    }

    private static Rule<TaskModel> trait(Trait trait, boolean wrong, Diagnostic diagnostic) {
        return task -> task.type().is(trait) == wrong ? at(task, diagnostic) : Stream.empty();
    }

    private static Rule<TaskModel> onClasses(Rule<TaskModel> rule) {
        return task -> isClass(task) ? rule.check(task) : Stream.empty();
    }

    private static boolean isClass(TaskModel task) {
        return !task.type().is(Trait.NOT_A_CLASS);
    }

    private static boolean typed(TaskModel task) {
        return task.workflow() == Workflow.TYPED;
    }

    private static Stream<Finding> at(TaskModel task, Diagnostic diagnostic) {
        return Stream.of(
                Finding.of(diagnostic, task.type().origin(), task.type().sourceName()));
    }

    private static Stream<Finding> stub(StubModel stub) {
        return switch (stub.kind()) {
            case ACTIVITY_INTERFACE -> Stream.empty();
            case STATIC -> Stream.of(Finding.of(Diagnostic.STUB_STATIC, stub.origin(), stub.field()));
            case UNMARKED -> at(stub, "which has activities and not Temporal's @ActivityInterface: annotate it");
            case IMPLEMENTATION -> at(stub, "a class: workflow code calls activities through their interface");
        };
    }

    private static Stream<Finding> at(StubModel stub, String problem) {
        return Stream.of(
                Finding.of(Diagnostic.STUB_NOT_AN_INTERFACE, stub.origin(), stub.field(), stub.type(), problem));
    }

    static Stream<Finding> constructorThrows(ClassModel type) {
        return type.is(Trait.CONSTRUCTIBLE) && !type.thrown().isEmpty()
                ? Stream.of(Finding.of(
                        Diagnostic.CONSTRUCTOR_THROWS,
                        type.origin(),
                        type.sourceName(),
                        String.join(", ", type.thrown())))
                : Stream.empty();
    }

    static Stream<Finding> nameTaken(ClassModel type, String suffix) {
        return type.is(Trait.NAME_TAKEN)
                ? Stream.of(Finding.of(
                        Diagnostic.GENERATED_NAME_TAKEN,
                        type.origin(),
                        type.sourceName(),
                        type.generatedQualifiedName(suffix)))
                : Stream.empty();
    }
}
