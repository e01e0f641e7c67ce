package org.computor.tasks.samples.testing.sandbox;

import java.time.Duration;

/** Says how a program ended, from what was seen of it. */
final class Judgement {

    private static final int SIGNALLED = 128;
    private static final int SIGKILL = 9;
    private static final int SIGXCPU = 24;

    private Judgement() {}

    static Execution of(Supervisor.Observation seen, Command command, boolean outOfMemory) {
        return new Execution(
                ending(seen, command.limits(), outOfMemory),
                seen.standardOutput(),
                seen.standardError(),
                seen.duration());
    }

    private static Ending ending(Supervisor.Observation seen, Limits limits, boolean outOfMemory) {
        return switch (seen.stopped()) {
            case CANCELLED -> new Ending.Cancelled();
            case OUTPUT -> new Ending.OutputLimit(limits.output());
            case TIME -> outOfMemory ? new Ending.OutOfMemory(limits.memory()) : new Ending.TimedOut(limits.time());
            case NOT -> byItself(seen.status(), seen.duration(), limits, outOfMemory);
        };
    }

    private static Ending byItself(int status, Duration duration, Limits limits, boolean outOfMemory) {
        if (outOfMemory && status != 0) {
            return new Ending.OutOfMemory(limits.memory());
        }
        if (status <= SIGNALLED || status > SIGNALLED + 64) {
            return new Ending.Exited(status);
        }
        int signal = status - SIGNALLED;
        boolean overCpu = signal == SIGXCPU || (signal == SIGKILL && duration.compareTo(limits.cpu()) >= 0);
        return overCpu ? new Ending.TimedOut(limits.cpu()) : new Ending.Crashed(signal);
    }
}
