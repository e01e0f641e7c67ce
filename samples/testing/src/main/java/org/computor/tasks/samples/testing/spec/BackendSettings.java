package org.computor.tasks.samples.testing.spec;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an assignment or a course sets for a backend; what is absent is the backend's own default. Fields that are not
 * known here, those of other languages, are ignored.
 *
 * @param timeout seconds for one run of a program
 * @param compileTimeout seconds for one compilation
 * @param memoryLimitMB megabytes for all processes of a run together
 * @param cpuLimit seconds of CPU time
 * @param maxProcesses processes and threads
 * @param env variables of the program, {@code KEY=VALUE} each
 * @param compiler an installed program, by its name or absolute path; languages that are not compiled take no notice
 * @param flags the compiler's or interpreter's flags, in place of the language's own
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackendSettings(
        @Nullable Double timeout,
        @Nullable Double compileTimeout,
        @Nullable Long memoryLimitMB,
        @Nullable Integer cpuLimit,
        @Nullable Integer maxProcesses,
        @Nullable List<String> env,
        @Nullable String compiler,
        @Nullable List<String> flags) {

    /** Nothing set. */
    public static final BackendSettings NONE = new BackendSettings(null, null, null, null, null, null, null, null);

    public BackendSettings {
        CommandWords.checkNotNegative("timeout", timeout);
        CommandWords.checkNotNegative("compileTimeout", compileTimeout);
        CommandWords.checkNotNegative("memoryLimitMB", memoryLimitMB);
        CommandWords.checkNotNegative("cpuLimit", cpuLimit);
        CommandWords.checkNotNegative("maxProcesses", maxProcesses);
        CommandWords.checkProgram("compiler", compiler);
        CommandWords.checkFlags("flags", flags);
        env = env == null ? null : List.copyOf(env);
        flags = flags == null ? null : List.copyOf(flags);
    }

    /** These settings, and for what they leave open, the others'. */
    public BackendSettings over(BackendSettings others) {
        return new BackendSettings(
                timeout != null ? timeout : others.timeout,
                compileTimeout != null ? compileTimeout : others.compileTimeout,
                memoryLimitMB != null ? memoryLimitMB : others.memoryLimitMB,
                cpuLimit != null ? cpuLimit : others.cpuLimit,
                maxProcesses != null ? maxProcesses : others.maxProcesses,
                env != null ? env : others.env,
                compiler != null ? compiler : others.compiler,
                flags != null ? flags : others.flags);
    }
}
