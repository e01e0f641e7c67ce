package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether files are there, and not empty. The collection's file is the pattern, else the test's name. */
public final class ExistCheck implements Check {

    @Override
    public Verdict judge(Trial trial) throws IOException {
        String pattern = trial.collection().file() != null
                ? trial.collection().file()
                : trial.test().name();
        return judge(trial, pattern);
    }

    /** Whether what this pattern matches is there, and not empty. */
    public static Verdict judge(Trial trial, String pattern) throws IOException {
        List<Path> found = Glob.find(trial.bench().submission(), pattern);
        if (found.isEmpty()) {
            return Verdict.failed("File '" + pattern + "' not found");
        }
        if (!Boolean.TRUE.equals(trial.test().allowEmpty())) {
            for (Path file : found) {
                if (Files.isRegularFile(file) && Files.size(file) == 0) {
                    return Verdict.failed(
                            "File '" + trial.bench().submission().relativize(file) + "' is empty (0 bytes)");
                }
            }
        }
        return Verdict.passed();
    }
}
