package org.computor.tasks.samples.testing.backend;

import java.util.Map;
import java.util.TreeMap;
import org.computor.tasks.samples.testing.spec.TestSummary;

/** Several backends as one: each run goes to the backend of its slug, or to the one for all others. */
public final class ExecutionBackends implements ExecutionBackend {

    private final Map<String, ExecutionBackend> bySlug;
    private final ExecutionBackend others;

    /**
     * @param bySlug whole slugs, {@code itpcp.exec.oct} for example
     * @param others for all slugs that are not named
     */
    public ExecutionBackends(Map<String, ExecutionBackend> bySlug, ExecutionBackend others) {
        this.bySlug = new TreeMap<>(bySlug);
        this.others = others;
    }

    @Override
    public TestSummary run(TestRun run, TestListener listener) throws ExecutionFailedException {
        return bySlug.getOrDefault(run.backendSlug(), others).run(run, listener);
    }
}
