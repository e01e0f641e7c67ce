package org.computor.tasks.samples.testing.engine.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.computor.tasks.samples.testing.engine.check.Check;
import org.computor.tasks.samples.testing.engine.check.ExistCheck;
import org.computor.tasks.samples.testing.engine.check.Glob;
import org.computor.tasks.samples.testing.engine.check.Sources;
import org.computor.tasks.samples.testing.engine.check.Trial;
import org.computor.tasks.samples.testing.engine.check.Verdict;
import org.computor.tasks.samples.testing.spec.TestType;

/** A document's counts against a range or a value, and what it has to hold. */
final class DocumentCheck implements Check {

    private static final Map<TestType, ToIntFunction<TextMetrics>> COUNTS = new EnumMap<>(Map.ofEntries(
            Map.entry(TestType.WORDCOUNT, TextMetrics::words),
            Map.entry(TestType.LINECOUNT, TextMetrics::lines),
            Map.entry(TestType.PARAGRAPHCOUNT, TextMetrics::paragraphs),
            Map.entry(TestType.SENTENCECOUNT, TextMetrics::sentences),
            Map.entry(TestType.HEADINGCOUNT, metrics -> metrics.headings().size()),
            Map.entry(TestType.UNIQUEWORDS, TextMetrics::uniqueWords),
            Map.entry(TestType.LINKCOUNT, TextMetrics::links),
            Map.entry(TestType.IMAGECOUNT, TextMetrics::images),
            Map.entry(TestType.CODEBLOCKCOUNT, TextMetrics::codeBlocks),
            Map.entry(TestType.LISTITEMCOUNT, TextMetrics::listItems)));

    /** Judges one test on the document. */
    @FunctionalInterface
    private interface Judge {
        Verdict judge(Trial trial, TextMetrics text);
    }

    private final Judge judge;

    private DocumentCheck(Judge judge) {
        this.judge = judge;
    }

    static Optional<Check> of(TestType type) {
        ToIntFunction<TextMetrics> count = COUNTS.get(type);
        if (count != null) {
            String what = type.wireName();
            return Optional.of(
                    new DocumentCheck((trial, text) -> DocumentCounts.judge(trial, count.applyAsInt(text), what)));
        }
        return switch (type) {
            case EXIST -> Optional.of(dependent(DocumentCheck::exists));
            case CHARCOUNT -> Optional.of(new DocumentCheck(DocumentCounts::characters));
            case SECTION -> Optional.of(new DocumentCheck(DocumentCounts::section));
            case KEYWORD -> Optional.of(new DocumentCheck(DocumentCounts::keyword));
            case PATTERN -> Optional.of(new DocumentCheck(DocumentCounts::pattern));
            case STRUCTURAL -> Optional.of(new DocumentCheck(DocumentCounts::structure));
            default -> Optional.empty();
        };
    }

    /** All types wait for what they depend on, not only those that run a program. */
    private static Check dependent(Check check) {
        return trial -> {
            Optional<Verdict> unmet = trial.bench().unmetDependency();
            return unmet.isPresent() ? unmet.get() : check.judge(trial);
        };
    }

    private static Verdict exists(Trial trial) throws IOException {
        return ExistCheck.judge(trial, file(trial).orElse(trial.test().name()));
    }

    private static Optional<String> file(Trial trial) {
        return Optional.ofNullable(trial.collection().file())
                .or(() -> Optional.ofNullable(trial.collection().entryPoint()));
    }

    @Override
    public Verdict judge(Trial trial) throws IOException {
        Optional<Verdict> unmet = trial.bench().unmetDependency();
        if (unmet.isPresent()) {
            return unmet.get();
        }
        Optional<String> name = file(trial);
        if (name.isEmpty()) {
            return Verdict.failed(
                    "No file specified for " + trial.collection().type().wireName() + " test");
        }
        List<Path> found = Glob.find(trial.bench().submission(), name.get());
        return found.isEmpty()
                ? Verdict.failed("File `" + name.get() + "` not found")
                : judge.judge(trial, TextMetrics.of(found.get(0), Sources.text(found.get(0))));
    }
}
