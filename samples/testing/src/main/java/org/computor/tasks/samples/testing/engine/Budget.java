package org.computor.tasks.samples.testing.engine;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.computor.tasks.samples.testing.sandbox.Limits;
import org.computor.tasks.samples.testing.spec.BackendSettings;
import org.computor.tasks.samples.testing.spec.TestCollection;
import org.computor.tasks.samples.testing.spec.TestSuite;
import org.jspecify.annotations.Nullable;

/**
 * What the programs of one collection may use: test.yaml wins over meta.yaml, and that over the defaults of 180 s for a
 * run, 60 s for a compilation, and {@link Limits#DEFAULT} for the rest. A time of 0 is none set.
 */
record Budget(Limits run, Limits compilation, Map<String, String> environment) {

    private static final double RUN_SECONDS = 180;
    private static final double COMPILE_SECONDS = 60;
    private static final long MB = 1L << 20;

    static Budget of(TestSuite suite, TestCollection collection, BackendSettings settings) {
        Duration time =
                seconds(RUN_SECONDS, collection.timeout(), suite.properties().timeout(), settings.timeout());
        Duration compileTime = seconds(COMPILE_SECONDS, settings.compileTimeout());
        long memory = Stream.of(collection.memoryLimit(), settings.memoryLimitMB())
                .filter(limit -> limit != null && limit > 0)
                .findFirst()
                .map(limit -> limit * MB)
                .orElse(Limits.DEFAULT.memory());
        int processes =
                settings.maxProcesses() == null ? Limits.DEFAULT.processes() : Math.max(1, settings.maxProcesses());
        Duration cpu = settings.cpuLimit() == null || settings.cpuLimit() == 0
                ? time
                : Duration.ofSeconds(settings.cpuLimit());
        Limits common = Limits.DEFAULT.withProcesses(processes);
        return new Budget(
                common.withTime(time).withCpu(cpu).withMemory(memory),
                Limits.DEFAULT
                        .withTime(compileTime)
                        .withCpu(compileTime)
                        .withMemory(Math.max(memory, Limits.DEFAULT.memory())),
                environment(collection, settings));
    }

    private static Duration seconds(double otherwise, @Nullable Double... choices) {
        double seconds = Stream.of(choices)
                .filter(Objects::nonNull)
                .filter(choice -> choice > 0)
                .findFirst()
                .orElse(otherwise);
        return Duration.ofNanos((long) (seconds * 1e9));
    }

    private static Map<String, String> environment(TestCollection collection, BackendSettings settings) {
        Map<String, String> all = new LinkedHashMap<>();
        if (settings.env() != null) {
            for (String variable : settings.env()) {
                int equals = variable.indexOf('=');
                if (equals > 0) {
                    all.put(variable.substring(0, equals), variable.substring(equals + 1));
                }
            }
        }
        all.putAll(collection.environment());
        return all;
    }
}
