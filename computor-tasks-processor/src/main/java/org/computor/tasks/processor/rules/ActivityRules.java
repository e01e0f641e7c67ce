package org.computor.tasks.processor.rules;

import java.util.List;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.ActivitiesModel;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.ClassModel.Trait;
import org.computor.tasks.processor.model.DefaultsModel;

/** What implementations of activities, and the defaults of their interfaces, have to be. */
public final class ActivityRules {

    private static final List<Trait> NOT_TO_BE_MADE =
            List.of(Trait.NOT_A_CLASS, Trait.ABSTRACT, Trait.PRIVATE, Trait.INNER, Trait.GENERIC);

    private static final List<Rule<ActivitiesModel>> IMPLEMENTATION = List.of(
            activities -> NOT_TO_BE_MADE.stream().anyMatch(activities.type()::is)
                    ? at(activities.type(), Diagnostic.ACTIVITIES_NOT_A_CLASS)
                    : Stream.empty(),
            activities -> activities.activityNames().isEmpty()
                    ? at(activities.type(), Diagnostic.ACTIVITIES_WITHOUT_INTERFACE)
                    : Stream.empty(),
            activities -> activities.queues().stream().flatMap(Texts::queue),
            activities -> TaskRules.nameTaken(activities.type(), ActivitiesModel.SUFFIX));

    private static final List<Rule<DefaultsModel>> DEFAULTS = List.of(
            defaults ->
                    defaults.activityInterface() ? Stream.empty() : at(defaults.type(), Diagnostic.DEFAULTS_MISPLACED),
            defaults -> defaults.options().stream()
                    .flatMap(options -> options.timeouts().stream())
                    .filter(timeout -> timeout.element().equals("startToCloseTimeout")
                            || !timeout.value().isEmpty())
                    .flatMap(Texts::duration)
                    .distinct(),
            defaults -> defaults.options().stream()
                    .map(DefaultsModel.Options::queue)
                    .filter(queue -> !queue.value().isEmpty())
                    .flatMap(Texts::queue)
                    .distinct(),
            defaults -> defaults.options().stream()
                    .flatMap(options -> Texts.retry(options.retry()))
                    .distinct(),
            defaults -> TaskRules.nameTaken(defaults.type(), DefaultsModel.SUFFIX));

    private ActivityRules() {}

    /** Everything that is wrong with an implementation of activities. */
    public static List<Finding> check(ActivitiesModel activities) {
        return IMPLEMENTATION.stream().flatMap(rule -> rule.check(activities)).toList();
    }

    /** Everything that is wrong with the defaults of an interface. */
    public static List<Finding> check(DefaultsModel defaults) {
        return DEFAULTS.stream().flatMap(rule -> rule.check(defaults)).toList();
    }

    private static Stream<Finding> at(ClassModel type, Diagnostic diagnostic) {
        return Stream.of(Finding.of(diagnostic, type.origin(), type.sourceName()));
    }
}
