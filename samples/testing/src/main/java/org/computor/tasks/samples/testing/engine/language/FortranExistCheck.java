package org.computor.tasks.samples.testing.engine.language;

import java.io.IOException;
import org.computor.tasks.samples.testing.engine.check.Check;
import org.computor.tasks.samples.testing.engine.check.ExistCheck;
import org.computor.tasks.samples.testing.engine.check.Trial;
import org.computor.tasks.samples.testing.engine.check.Verdict;

/** As everywhere, but the collection's file is a folder, and the test's name a file in it. */
final class FortranExistCheck implements Check {

    @Override
    public Verdict judge(Trial trial) throws IOException {
        String folder = trial.collection().file();
        String pattern = folder == null
                ? trial.test().name()
                : folder + "/" + trial.test().name();
        return ExistCheck.judge(trial, pattern);
    }
}
