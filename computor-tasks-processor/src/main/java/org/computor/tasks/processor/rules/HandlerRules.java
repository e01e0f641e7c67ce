package org.computor.tasks.processor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.HandlerModel;
import org.computor.tasks.processor.model.HandlerModel.Kind;
import org.computor.tasks.processor.model.HandlersModel;
import org.computor.tasks.processor.model.MethodModel;
import org.computor.tasks.processor.model.MethodModel.Trait;
import org.computor.tasks.processor.model.TaskModel;

/** What the signals, queries and updates of a task have to be, so that Temporal can deliver them. */
final class HandlerRules {

    private static final String RESERVED = "__temporal_";
    private static final String NOT_RESERVED = "__temporal_workflow_stream_";
    private static final Set<String> RESERVED_QUERIES = Set.of("__stack_trace", "__enhanced_stack_trace");

    /** For each method with an annotation. */
    private static final List<Rule<HandlerModel>> EACH = List.of(
            handler -> handler.kinds().size() > 1
                    ? at(handler, Diagnostic.HANDLER_AMBIGUOUS, signature(handler), annotations(handler))
                    : Stream.empty(),
            when(handler -> !handler.method().is(Trait.IN_PUBLIC), HandlerRules::notPublic),
            when(handler -> handler.method().is(Trait.STATIC), handler -> notCallable(handler, "static")),
            when(handler -> handler.method().is(Trait.PRIVATE), handler -> notCallable(handler, "private")),
            when(
                    handler -> handler.method().is(Trait.IN_SEALED),
                    handler -> notCallable(handler, "of a sealed interface")),
            when(
                    handler -> handler.method().is(Trait.GENERIC),
                    handler -> at(handler, Diagnostic.HANDLER_GENERIC, signature(handler))),
            when(
                    handler -> handler.is(Kind.SIGNAL) && !handler.method().is(Trait.VOID),
                    handler -> returns(handler, Kind.SIGNAL, "return void: whoever sends a signal gets no answer")),
            when(
                    handler -> handler.is(Kind.QUERY) && handler.method().is(Trait.VOID),
                    handler -> returns(handler, Kind.QUERY, "return something: a query is a question")),
            when(
                    handler -> handler.is(Kind.VALIDATOR) && !handler.method().is(Trait.VOID),
                    handler -> returns(handler, Kind.VALIDATOR, "return void: it throws what it refuses")),
            when(
                    handler -> !handler.method().bridged().isEmpty(),
                    handler -> duplicate(handler, handler.method().bridged())),
            when(
                    handler -> handler.is(Kind.WORKFLOW),
                    handler -> at(
                            handler,
                            Diagnostic.HANDLER_WORKFLOW_METHOD,
                            signature(handler),
                            Kind.WORKFLOW.annotation())),
            when(
                    HandlerRules::isReserved,
                    handler -> at(handler, Diagnostic.HANDLER_RESERVED, handler.name(), signature(handler))));

    private HandlerRules() {}

    static Stream<Finding> check(TaskModel task) {
        HandlersModel handlers = task.handlers();
        List<HandlerModel> annotated = handlers.methods().stream()
                .filter(handler -> !handler.kinds().isEmpty())
                .toList();
        return Stream.of(
                        annotated.stream().flatMap(handler -> EACH.stream().flatMap(rule -> rule.check(handler))),
                        handlers.methods().stream().flatMap(HandlerRules::unannotated),
                        annotated.stream()
                                .filter(handler -> isRun(handler, task))
                                .flatMap(HandlerRules::run),
                        handlers.payloads().stream().flatMap(PayloadRules::check),
                        duplicates(annotated),
                        validators(annotated),
                        dynamic(task),
                        handlers.misplaced().stream()
                                .map(misplaced -> Finding.of(
                                        misplaced.handles()
                                                ? Diagnostic.HANDLER_ON_CLASS
                                                : Diagnostic.ANNOTATION_MISPLACED,
                                        misplaced.origin(),
                                        misplaced.annotation(),
                                        misplaced.on())))
                .flatMap(findings -> findings)
                .distinct();
    }

    private static Rule<HandlerModel> when(Predicate<HandlerModel> wrong, Rule<HandlerModel> rule) {
        return handler -> wrong.test(handler) ? rule.check(handler) : Stream.empty();
    }

    private static Stream<Finding> notPublic(HandlerModel handler) {
        MethodModel method = handler.method();
        return Stream.of(Finding.of(Diagnostic.HANDLER_NOT_PUBLIC, method.ownerOrigin(), method.owner()));
    }

    private static Stream<Finding> notCallable(HandlerModel handler, String what) {
        return at(handler, Diagnostic.HANDLER_NOT_CALLABLE, signature(handler), what);
    }

    private static Stream<Finding> returns(HandlerModel handler, Kind kind, String duty) {
        return at(handler, Diagnostic.HANDLER_RETURN, signature(handler), kind.annotation(), duty);
    }

    private static boolean isReserved(HandlerModel handler) {
        return (handler.name().startsWith(RESERVED) && !handler.name().startsWith(NOT_RESERVED))
                || (handler.is(Kind.QUERY) && RESERVED_QUERIES.contains(handler.name()));
    }

    private static boolean isRun(HandlerModel handler, TaskModel task) {
        MethodModel method = handler.method();
        return !handler.is(Kind.WORKFLOW)
                && method.name().equals("run")
                && method.parameters().equals(List.of(task.parameters().source()));
    }

    private static Stream<Finding> run(HandlerModel handler) {
        return at(handler, Diagnostic.HANDLER_WORKFLOW_METHOD, signature(handler), annotations(handler));
    }

    private static Stream<Finding> unannotated(HandlerModel handler) {
        return handler.kinds().isEmpty()
                        && handler.expected()
                        && !handler.method().is(Trait.STATIC)
                ? at(handler, Diagnostic.HANDLER_UNANNOTATED, signature(handler))
                : Stream.empty();
    }

    private static Stream<Finding> duplicates(List<HandlerModel> handlers) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < handlers.size(); i++) {
            HandlerModel handler = handlers.get(i);
            handlers.subList(0, i).stream()
                    .filter(other -> !other.method().equals(handler.method())
                            && other.kinds().equals(handler.kinds())
                            && other.name().equals(handler.name()))
                    .findFirst()
                    .ifPresent(other -> duplicate(handler, signature(other)).forEach(findings::add));
        }
        return findings.stream();
    }

    private static Stream<Finding> duplicate(HandlerModel handler, String other) {
        String what = handler.kinds().stream()
                .map(kind -> kind == Kind.VALIDATOR
                        ? "checks of the update"
                        : kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
        return at(handler, Diagnostic.HANDLER_DUPLICATE, other, signature(handler), what, handler.name());
    }

    private static Stream<Finding> validators(List<HandlerModel> handlers) {
        return handlers.stream().filter(handler -> handler.is(Kind.VALIDATOR)).flatMap(validator -> {
            List<HandlerModel> updates = handlers.stream()
                    .filter(handler ->
                            handler.is(Kind.UPDATE) && handler.scope().equals(validator.scope()))
                    .toList();
            return updates.stream()
                    .filter(update -> update.name().equals(validator.name()))
                    .findFirst()
                    .map(update -> parameters(validator, update))
                    .orElseGet(() -> at(
                            validator,
                            Diagnostic.VALIDATOR_WITHOUT_UPDATE,
                            signature(validator),
                            validator.name(),
                            validator.scope(),
                            Nearest.hint(
                                    validator.name(),
                                    updates.stream().map(HandlerModel::name).toList())));
        });
    }

    private static Stream<Finding> parameters(HandlerModel validator, HandlerModel update) {
        List<String> wanted = update.method().parameters();
        return wanted.equals(validator.method().parameters())
                ? Stream.empty()
                : at(
                        validator,
                        Diagnostic.VALIDATOR_PARAMETERS,
                        signature(validator),
                        signature(update),
                        String.join(", ", wanted));
    }

    private static Stream<Finding> dynamic(TaskModel task) {
        List<String> dynamic = task.handlers().dynamic();
        boolean others = task.handlers().methods().stream()
                .anyMatch(handler -> !handler.kinds().isEmpty());
        return dynamic.size() > 1 || (!dynamic.isEmpty() && others)
                ? Stream.of(Finding.of(
                        Diagnostic.HANDLER_DYNAMIC,
                        task.type().origin(),
                        task.type().sourceName(),
                        String.join(" and ", dynamic)))
                : Stream.empty();
    }

    private static String annotations(HandlerModel handler) {
        return handler.kinds().stream().map(Kind::annotation).collect(Collectors.joining(" and "));
    }

    private static String signature(HandlerModel handler) {
        return handler.method().signature();
    }

    private static Stream<Finding> at(HandlerModel handler, Diagnostic diagnostic, Object... arguments) {
        return Stream.of(Finding.of(diagnostic, handler.method().origin(), arguments));
    }
}
