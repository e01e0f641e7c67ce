package org.computor.tasks.processor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.ActivitiesModel;
import org.computor.tasks.processor.model.ActivityMethodModel;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.ClassModel.Trait;

/** What implementations of activities have to be. */
public final class ActivityRules {

    private static final List<Trait> NOT_TO_BE_MADE =
            List.of(Trait.NOT_A_CLASS, Trait.ABSTRACT, Trait.PRIVATE, Trait.INNER, Trait.GENERIC);

    /** What Temporal does not start with; the rest is up to whoever wrote the interface. */
    private static final Set<Diagnostic> REFUSED = Set.of(
            Diagnostic.ACTIVITY_INTERFACE_MALFORMED,
            Diagnostic.ACTIVITY_INTERFACE_NOT_PUBLIC,
            Diagnostic.ACTIVITY_OVERLOADED,
            Diagnostic.ACTIVITY_DUPLICATE);

    private static final List<Rule<ActivitiesModel>> RULES = List.of(
            activities -> NOT_TO_BE_MADE.stream().anyMatch(activities.type()::is)
                    ? at(activities.type(), Diagnostic.ACTIVITIES_NOT_A_CLASS)
                    : Stream.empty(),
            activities -> activities.task() ? at(activities.type(), Diagnostic.ACTIVITIES_IN_A_TASK) : Stream.empty(),
            activities -> activities.methods().isEmpty()
                    ? at(activities.type(), Diagnostic.ACTIVITIES_WITHOUT_INTERFACE)
                    : Stream.empty(),
            activities -> Texts.queues(activities.queues()),
            activities -> TaskRules.constructorThrows(activities.type()),
            activities -> activities.misplaced().stream()
                    .map(misplaced -> Finding.of(
                            Diagnostic.ACTIVITY_ON_CLASS, misplaced.origin(), misplaced.annotation(), misplaced.on())),
            activities -> activities.inherited().stream()
                    .map(inherited -> Finding.of(
                            Diagnostic.ACTIVITY_INHERITED,
                            activities.type().origin(),
                            inherited.signature(),
                            activities.type().sourceName())),
            activities -> activities.compiled().stream()
                    .flatMap(type -> ActivityInterfaceRules.check(type).stream())
                    .filter(finding -> REFUSED.contains(finding.diagnostic())),
            // Those of one interface are its own matter
            activities -> clashes(
                            activities.methods(),
                            Diagnostic.ACTIVITY_DUPLICATE,
                            (one, other) ->
                                    one.name().value().equals(other.name().value())
                                            && !one.activityInterface().equals(other.activityInterface()))
                    .map(clash ->
                            Finding.of(clash.diagnostic(), activities.type().origin(), clash.arguments())),
            activities -> TaskRules.nameTaken(activities.type(), ActivitiesModel.SUFFIX));

    private ActivityRules() {}

    /** Everything that is wrong with an implementation of activities. */
    public static List<Finding> check(ActivitiesModel activities) {
        return RULES.stream().flatMap(rule -> rule.check(activities)).toList();
    }

    /** Two methods that cannot both be activities. */
    record Clash(Diagnostic diagnostic, ActivityMethodModel one, ActivityMethodModel other) {

        Object[] arguments() {
            return new Object[] {
                one.method().signature(),
                other.method().signature(),
                other.name().value(),
                "rename one"
            };
        }
    }

    static Stream<Clash> clashes(
            List<ActivityMethodModel> methods,
            Diagnostic diagnostic,
            BiPredicate<ActivityMethodModel, ActivityMethodModel> clash) {
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            ActivityMethodModel method = methods.get(i);
            methods.subList(0, i).stream()
                    .filter(other -> clash.test(other, method))
                    .findFirst()
                    .ifPresent(other -> clashes.add(new Clash(diagnostic, other, method)));
        }
        return clashes.stream();
    }

    static Stream<Finding> at(ClassModel type, Diagnostic diagnostic) {
        return Stream.of(Finding.of(diagnostic, type.origin(), type.sourceName()));
    }
}
