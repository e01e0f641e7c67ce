package org.computor.tasks.client.doctor;

import java.util.List;
import org.computor.tasks.client.doctor.Finding.Severity;

/**
 * Everything that a doctor found.
 *
 * @param server the address that was asked
 * @param namespace the namespace that was asked for
 * @param findings in the order in which they were looked at; what cannot be known after an error is left out
 */
public record Diagnosis(String server, String namespace, List<Finding> findings) {

    public Diagnosis {
        findings = List.copyOf(findings);
    }

    /** How bad the worst of it is. */
    public Severity worst() {
        return findings.stream().map(Finding::severity).max(Severity::compareTo).orElse(Severity.OK);
    }

    /** The findings that are not as they should be. */
    public List<Finding> problems() {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.OK)
                .toList();
    }
}
