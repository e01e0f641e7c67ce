package org.computor.tasks.samples.testing.backend;

import java.nio.file.Path;
import org.computor.tasks.samples.testing.spec.BackendSettings;

/**
 * All that a backend needs for one run. Every path is absolute.
 *
 * @param backendSlug which language or tester, as meta.yaml names it, {@code itpcp.exec.py} for example
 * @param submission the student's files; nothing is written there
 * @param reference the right solution; student code never sees it
 * @param testYaml the tests
 * @param specificationYaml the directories as a tester command reads them
 * @param output an existing directory, where testSummary.json is written
 * @param settings what meta.yaml sets; test.yaml wins over it
 */
public record TestRun(
        String backendSlug,
        Path submission,
        Path reference,
        Path testYaml,
        Path specificationYaml,
        Path output,
        BackendSettings settings) {}
