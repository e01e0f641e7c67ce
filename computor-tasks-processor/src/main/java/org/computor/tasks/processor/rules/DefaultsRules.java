package org.computor.tasks.processor.rules;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.DefaultsModel;
import org.computor.tasks.processor.model.DefaultsModel.Options;
import org.computor.tasks.processor.model.Text;

/** What the options of activities have to be. */
public final class DefaultsRules {

    private static final List<Rule<DefaultsModel>> RULES = List.of(
            defaults -> defaults.activityInterface()
                    ? Stream.empty()
                    : ActivityRules.at(defaults.type(), Diagnostic.DEFAULTS_MISPLACED),
            defaults -> TaskRules.nameTaken(defaults.type(), DefaultsModel.SUFFIX));

    private static final List<Rule<Options>> EACH = List.of(
            options -> options.timeouts().stream()
                    .filter(timeout -> timeout.equals(options.startToCloseTimeout())
                            || !timeout.value().isEmpty())
                    .flatMap(Texts::duration),
            options -> options.queue().value().isEmpty() ? Stream.empty() : Texts.queue(options.queue()),
            options -> RetryRules.check(options.retry(), options.scheduleToCloseTimeout()),
            options -> Stream.of(options.startToCloseTimeout(), options.scheduleToCloseTimeout())
                    .flatMap(end -> noLonger(options.heartbeatTimeout(), end))
                    .limit(1),
            options -> options.written().contains("startToCloseTimeout")
                    ? noLonger(options.startToCloseTimeout(), options.scheduleToCloseTimeout())
                    : Stream.empty());

    private DefaultsRules() {}

    /** Everything that is wrong with the defaults of an interface. */
    public static List<Finding> check(DefaultsModel defaults) {
        return Stream.concat(
                        RULES.stream().flatMap(rule -> rule.check(defaults)),
                        defaults.options().stream()
                                .flatMap(options -> EACH.stream().flatMap(rule -> rule.check(options))))
                .distinct()
                .toList();
    }

    private static Stream<Finding> noLonger(Text one, Text other) {
        Optional<Duration> first = DurationText.parse(one.value());
        Optional<Duration> second = DurationText.parse(other.value());
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) > 0
                ? Stream.of(Finding.of(
                        Diagnostic.DEFAULTS_CONTRADICTORY,
                        one.origin(),
                        one.element(),
                        one.value(),
                        other.element(),
                        other.value()))
                : Stream.empty();
    }
}
