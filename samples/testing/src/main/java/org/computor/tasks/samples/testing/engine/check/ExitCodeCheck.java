package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import java.util.Optional;
import org.computor.tasks.samples.testing.sandbox.Ending;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;

/** The exit code; a signal N is -N, and 128+N as a shell says. Expected is the value, else expectedExitCode, else 0. */
public final class ExitCodeCheck implements Check {

    private static final int SHELL_SIGNAL = 128;

    @Override
    public Verdict judge(Trial trial) throws SandboxUnavailableException, IOException {
        Optional<Integer> value = trial.numericValue().map(Double::intValue);
        int expected = value.orElseGet(
                () -> trial.test().expectedExitCode() == null ? 0 : trial.test().expectedExitCode());
        return Runs.judge(trial, trial.bench().student(Runs.input(trial)), ran -> {
            Ending ending = ran.execution().ending();
            boolean same = ending.exitCode() == expected
                    || (ending instanceof Ending.Crashed crash && SHELL_SIGNAL + crash.signal() == expected);
            return Verdict.passedIf(same, "Exit code mismatch: got " + ending.exitCode() + ", expected " + expected);
        });
    }
}
