package org.computor.tasks.samples.testing.engine.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.computor.tasks.samples.testing.spec.TestType;

/** The checks that are the same for every language. */
public final class Checks {

    private static final Map<TestType, Check> ALL = new EnumMap<>(Map.ofEntries(
            Map.entry(TestType.EXIST, new ExistCheck()),
            Map.entry(TestType.STRUCTURAL, new WordCountCheck()),
            Map.entry(TestType.STDOUT, new OutputCheck(OutputCheck.Stream.OUT)),
            Map.entry(TestType.STDIO, new OutputCheck(OutputCheck.Stream.OUT)),
            Map.entry(TestType.STDERR, new OutputCheck(OutputCheck.Stream.ERR)),
            Map.entry(TestType.EXITCODE, new ExitCodeCheck()),
            Map.entry(TestType.COMPILE, new CompileCheck()),
            Map.entry(TestType.RUNTIME, new RuntimeCheck()),
            Map.entry(TestType.ERROR, new ErrorCheck()),
            Map.entry(TestType.WARNING, new WarningCheck()),
            Map.entry(TestType.UNITTEST, new UnitTestCheck())));

    private Checks() {}

    /** The check of this type; empty if no program can be tested so. */
    public static Optional<Check> of(TestType type) {
        return Optional.ofNullable(ALL.get(type));
    }
}
