package org.computor.tasks.processor.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.ActivityInterfaceModel;
import org.computor.tasks.processor.model.ActivityMethodModel;
import org.computor.tasks.processor.model.MethodModel.Trait;

/** What interfaces of activities have to be. */
public final class ActivityInterfaceRules {

    private static final Pattern NAME = Pattern.compile("(?!__temporal_)[^\\s\\p{Cntrl}]{1,200}");

    private static final List<Rule<ActivityInterfaceModel>> RULES = List.of(
            type -> type.isInterface() ? Stream.empty() : malformed(type, "is not an interface: make it one"),
            type -> type.isInterface() && !type.isPublic()
                    ? at(type, Diagnostic.ACTIVITY_INTERFACE_NOT_PUBLIC)
                    : Stream.empty(),
            type -> type.sealed()
                    ? malformed(type, "is sealed, and Temporal has to implement it: take that away")
                    : Stream.empty(),
            type -> type.isInterface() && type.methods().isEmpty()
                    ? malformed(type, "has no method that could be an activity: add one")
                    : Stream.empty(),
            type -> type.isInterface() && type.generic() ? at(type, Diagnostic.ACTIVITY_GENERIC) : Stream.empty(),
            type -> type.notCallable().stream()
                    .map(method -> Finding.of(
                            Diagnostic.ACTIVITY_NOT_CALLABLE,
                            method.origin(),
                            method.signature(),
                            method.is(Trait.STATIC) ? "static" : "private")),
            type -> ActivityRules.clashes(
                            type.methods(),
                            Diagnostic.ACTIVITY_OVERLOADED,
                            (one, other) ->
                                    one.method().name().equals(other.method().name()))
                    .map(ActivityInterfaceRules::clash),
            type -> ActivityRules.clashes(
                            type.methods(),
                            Diagnostic.ACTIVITY_DUPLICATE,
                            (one, other) ->
                                    one.name().value().equals(other.name().value())
                                            && !one.method()
                                                    .name()
                                                    .equals(other.method().name()))
                    .map(ActivityInterfaceRules::clash),
            type -> type.payloads().stream().flatMap(PayloadRules::check),
            type -> type.methods().stream().flatMap(activity -> method(activity, type)));

    private ActivityInterfaceRules() {}

    /** Everything that is wrong with an interface of activities. */
    public static List<Finding> check(ActivityInterfaceModel type) {
        return RULES.stream().flatMap(rule -> rule.check(type)).toList();
    }

    private static Stream<Finding> method(ActivityMethodModel activity, ActivityInterfaceModel type) {
        String signature = activity.method().signature();
        String suggestion = Texts.wireName(activity.method().name());
        Stream.Builder<Finding> findings = Stream.builder();
        boolean generic =
                activity.method().is(Trait.GENERIC) || activity.method().is(Trait.GENERIC_RESULT);
        if (generic && !type.generic()) {
            findings.add(
                    Finding.of(Diagnostic.ACTIVITY_GENERIC, activity.method().origin(), signature));
        }
        if (!activity.method().bridged().isEmpty()) {
            findings.add(Finding.of(
                    Diagnostic.ACTIVITY_OVERLOADED,
                    activity.method().origin(),
                    activity.method().bridged(),
                    signature));
        }
        if (!activity.named()) {
            findings.add(Finding.of(
                    Diagnostic.ACTIVITY_WITHOUT_NAME, activity.method().origin(), signature, suggestion));
        } else if (!NAME.matcher(activity.name().value()).matches()) {
            findings.add(Finding.of(
                    Diagnostic.ACTIVITY_NAME_MALFORMED,
                    activity.name().origin(),
                    activity.name().value(),
                    suggestion));
        }
        return findings.build();
    }

    private static Finding clash(ActivityRules.Clash clash) {
        return Finding.of(clash.diagnostic(), clash.other().method().origin(), clash.arguments());
    }

    private static Stream<Finding> malformed(ActivityInterfaceModel type, String problem) {
        return Stream.of(Finding.of(Diagnostic.ACTIVITY_INTERFACE_MALFORMED, type.origin(), type.name(), problem));
    }

    private static Stream<Finding> at(ActivityInterfaceModel type, Diagnostic diagnostic) {
        return Stream.of(Finding.of(diagnostic, type.origin(), type.name()));
    }
}
