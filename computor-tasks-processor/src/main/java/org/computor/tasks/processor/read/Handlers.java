package org.computor.tasks.processor.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.model.HandlerModel;
import org.computor.tasks.processor.model.HandlerModel.Kind;
import org.computor.tasks.processor.model.HandlersModel;
import org.computor.tasks.processor.model.MisplacedModel;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;

/** Reads the signals, queries and updates of a task. */
final class Handlers {

    private static final String WORKFLOW = "io.temporal.workflow.";
    private static final String COMMON = "io.temporal.common.";
    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();
    private static final Set<String> CALLED =
            Set.of(WORKFLOW + "SignalMethod", WORKFLOW + "QueryMethod", WORKFLOW + "UpdateMethod");
    private static final Set<String> DYNAMIC = Set.of(
            WORKFLOW + "DynamicSignalHandler", WORKFLOW + "DynamicQueryHandler", WORKFLOW + "DynamicUpdateHandler");
    private static final Set<String> NOT_ON_CLASSES = Set.of(
            WORKFLOW + "WorkflowInterface",
            WORKFLOW + "WorkflowInit",
            WORKFLOW + "WorkflowVersioningBehavior",
            COMMON + "MethodRetry",
            COMMON + "CronSchedule",
            "io.temporal.activity.ActivityInterface",
            "io.temporal.activity.ActivityMethod");

    private static final List<String> NOT_ON_HANDLERS =
            List.of(WORKFLOW + "WorkflowVersioningBehavior", COMMON + "MethodRetry", COMMON + "CronSchedule");

    static {
        KINDS.put(WORKFLOW + "SignalMethod", Kind.SIGNAL);
        KINDS.put(WORKFLOW + "QueryMethod", Kind.QUERY);
        KINDS.put(WORKFLOW + "UpdateMethod", Kind.UPDATE);
        KINDS.put(WORKFLOW + "UpdateValidatorMethod", Kind.VALIDATOR);
        KINDS.put(WORKFLOW + "WorkflowMethod", Kind.WORKFLOW);
    }

    private final Compiler compiler;
    private final Methods methods;

    Handlers(Compiler compiler) {
        this.compiler = compiler;
        this.methods = new Methods(compiler);
    }

    HandlersModel of(TypeElement task) {
        return new HandlersModel(
                methods.namedInterfaces(task)
                        .flatMap(scope -> handlers(scope, task))
                        .toList(),
                methods.namedInterfaces(task)
                        .flatMap(scope -> methods.of(scope).stream())
                        .filter(Handlers::isCalled)
                        .distinct()
                        .flatMap(method -> new Payloads(compiler).of(method, task))
                        .toList(),
                methods.namedInterfaces(task)
                        .flatMap(named -> compiler.lineage(named.asType()).stream())
                        .map(Compiler::qualifiedName)
                        .filter(DYNAMIC::contains)
                        .distinct()
                        .toList(),
                Stream.concat(misplacedOnClasses(task), misplacedOnInterfaces(task))
                        .toList());
    }

    private static boolean isCalled(ExecutableElement method) {
        return CALLED.stream().anyMatch(annotation -> Compiler.has(method, annotation));
    }

    private Stream<HandlerModel> handlers(TypeElement scope, TypeElement task) {
        return methods.of(scope).stream().map(method -> handler(method, scope, task));
    }

    private HandlerModel handler(ExecutableElement method, TypeElement scope, TypeElement task) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        String name = "";
        for (Map.Entry<String, Kind> kind : KINDS.entrySet()) {
            Mirror annotation = Mirror.find(compiler, method, kind.getKey()).orElse(null);
            if (annotation != null) {
                kinds.add(kind.getValue());
                name = annotation.string(kind.getValue() == Kind.VALIDATOR ? "updateName" : "name");
            }
        }
        return new HandlerModel(
                methods.read(method, task),
                Compiler.qualifiedName(scope),
                kinds,
                name.isEmpty() ? method.getSimpleName().toString() : name,
                isExpected(method, scope));
    }

    private boolean isExpected(ExecutableElement method, TypeElement scope) {
        TypeElement owner = Methods.owner(method);
        return compiler.lineage(scope.asType()).stream()
                .map(Compiler::element)
                .anyMatch(type ->
                        Compiler.has(type, WORKFLOW + "WorkflowInterface") && methods.extendsInterface(type, owner));
    }

    // Temporal reads interfaces: what stands on the class is never looked at
    private Stream<MisplacedModel> misplacedOnClasses(TypeElement task) {
        List<MisplacedModel> misplaced = new ArrayList<>();
        compiler.lineage(task.asType()).stream()
                .map(Compiler::element)
                .filter(type -> !type.getKind().isInterface())
                .forEach(type -> {
                    misplaced.addAll(misplaced(type, task));
                    ElementFilter.constructorsIn(type.getEnclosedElements())
                            .forEach(constructor -> misplaced.addAll(misplaced(constructor, task)));
                    ElementFilter.methodsIn(type.getEnclosedElements())
                            .forEach(method -> misplaced.addAll(misplaced(method, task)));
                });
        return misplaced.stream();
    }

    private List<MisplacedModel> misplaced(Element on, TypeElement task) {
        return on.getAnnotationMirrors().stream()
                .map(mirror -> Compiler.qualifiedName(mirror.getAnnotationType()))
                .filter(name -> KINDS.containsKey(name) || NOT_ON_CLASSES.contains(name))
                .map(name -> misplaced(name, on, task))
                .toList();
    }

    private Stream<MisplacedModel> misplacedOnInterfaces(TypeElement task) {
        return methods.namedInterfaces(task)
                .flatMap(scope -> methods.of(scope).stream())
                .distinct()
                .flatMap(method -> NOT_ON_HANDLERS.stream()
                        .filter(annotation -> Compiler.has(method, annotation))
                        .map(annotation -> misplaced(annotation, method, task)));
    }

    private MisplacedModel misplaced(String annotation, Element on, TypeElement task) {
        Kind kind = KINDS.get(annotation);
        return new MisplacedModel(
                "@" + annotation.substring(annotation.lastIndexOf('.') + 1),
                kind != null && kind != Kind.WORKFLOW,
                on.toString(),
                compiler.origin(on, task));
    }
}
