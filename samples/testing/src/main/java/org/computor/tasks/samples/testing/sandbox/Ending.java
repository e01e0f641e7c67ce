package org.computor.tasks.samples.testing.sandbox;

import java.time.Duration;
import java.util.Map;

/** How a program ended. */
public sealed interface Ending {

    /** The exit code; of a program that a signal ended, the negative signal; -1 of one that was stopped. */
    default int exitCode() {
        return -1;
    }

    /** For a person to read: a whole clause, without a full stop. */
    String inWords();

    /** By itself. */
    record Exited(int exitCode) implements Ending {
        @Override
        public String inWords() {
            return "ended with exit code " + exitCode;
        }
    }

    /** By a signal that nobody of ours sent: an invalid access, an abort, a file that grew too large. */
    record Crashed(int signal) implements Ending {

        private static final Map<Integer, String> MEANINGS = Map.of(
                4, "illegal instruction",
                6, "abort",
                7, "bus error",
                8, "arithmetic error",
                9, "killed",
                11, "invalid memory access",
                15, "terminated",
                25, "wrote a file that is too large",
                31, "forbidden system call");

        @Override
        public int exitCode() {
            return -signal;
        }

        @Override
        public String inWords() {
            return "crashed (signal " + signal + ": " + MEANINGS.getOrDefault(signal, "unknown") + ")";
        }
    }

    /** It took more time, or more CPU time, than it may. */
    record TimedOut(Duration limit) implements Ending {
        @Override
        public String inWords() {
            return "took longer than " + limit.toMillis() / 1000.0 + " s";
        }
    }

    /** It took more memory than it may. */
    record OutOfMemory(long limit) implements Ending {
        @Override
        public String inWords() {
            return "used more than " + (limit >> 20) + " MB of memory";
        }
    }

    /** It wrote more on its standard output or error than it may. */
    record OutputLimit(long limit) implements Ending {
        @Override
        public String inWords() {
            return "wrote more than " + (limit >> 10) + " KB of output";
        }
    }

    /** Somebody asked for it. */
    record Cancelled() implements Ending {
        @Override
        public String inWords() {
            return "was cancelled";
        }
    }
}
