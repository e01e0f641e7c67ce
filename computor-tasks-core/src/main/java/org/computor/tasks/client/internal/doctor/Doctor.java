package org.computor.tasks.client.internal.doctor;

import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.serviceclient.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.computor.tasks.NamespaceNotFoundException;
import org.computor.tasks.ServerException;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.client.doctor.Diagnosis;
import org.computor.tasks.client.doctor.Finding;
import org.computor.tasks.client.doctor.Finding.Check;
import org.computor.tasks.client.doctor.Finding.Severity;
import org.computor.tasks.client.internal.workers.Pollers;
import org.computor.tasks.internal.server.Server;
import org.computor.tasks.internal.server.ServerClock;

/** Looks at a server and its workers for everything that keeps tasks from running. Changes nothing. */
public final class Doctor {

    private static final Duration TOLERABLE_SKEW = Duration.ofSeconds(2);

    private final Server server;
    private final List<Finding> findings = new ArrayList<>();

    /** For {@link org.computor.tasks.client.TaskClient#diagnose}. */
    public Doctor(Server server) {
        this.server = server;
    }

    /** Looks at the server, and at these queues; throws nothing for what it finds. */
    public Diagnosis examine(Collection<String> queues) {
        findings.clear();
        if (isReachable() && hasNamespace()) {
            clock();
            queues(queues);
            registrations();
        }
        return new Diagnosis(server.address(), server.namespace(), findings);
    }

    private boolean isReachable() {
        try {
            String version = server.service(stub -> stub.getSystemInfo(GetSystemInfoRequest.getDefaultInstance()))
                    .getServerVersion();
            ok(Check.SERVER, server.address(), "answers");
            ok(
                    Check.VERSION,
                    version.isEmpty() ? "embedded" : version,
                    "Temporal server " + (version.isEmpty() ? "embedded for tests" : version) + ", Temporal's Java SDK "
                            + Version.LIBRARY_VERSION + ", Java " + Runtime.version());
            return true;
        } catch (RuntimeException e) {
            findings.add(Connectivity.explain(server.address(), e));
            return false;
        }
    }

    private boolean hasNamespace() {
        try {
            server.service(stub -> stub.describeNamespace(DescribeNamespaceRequest.newBuilder()
                    .setNamespace(server.namespace())
                    .build()));
            ok(Check.NAMESPACE, server.namespace(), "exists");
            return true;
        } catch (NamespaceNotFoundException e) {
            findings.add(new Finding(
                    Check.NAMESPACE,
                    Severity.ERROR,
                    server.namespace(),
                    "the server has no such namespace",
                    "set TEMPORAL_NAMESPACE to one that it has, or make it: temporal operator namespace create -n "
                            + server.namespace()));
            return false;
        } catch (ServerException e) {
            findings.add(Connectivity.explain(server.address(), e));
            return false;
        }
    }

    private void clock() {
        try {
            Instant theirs = new ServerClock(server).now();
            Duration skew = Duration.between(theirs, Instant.now());
            String words =
                    skew.abs().toMillis() + " ms " + (skew.isNegative() ? "behind" : "ahead of") + " the server's";
            if (skew.abs().compareTo(TOLERABLE_SKEW) > 0) {
                findings.add(new Finding(
                        Check.CLOCK,
                        Severity.WARNING,
                        server.address(),
                        "this machine's clock is " + words + ": times and delays will look wrong",
                        "set both clocks by NTP"));
            } else {
                ok(Check.CLOCK, server.address(), "this machine's clock is " + words);
            }
        } catch (UnsupportedByServerException e) {
            ok(Check.CLOCK, server.address(), "not known: the server does not tell its time");
        }
    }

    private void queues(Collection<String> queues) {
        Pollers pollers = new Pollers(server);
        try {
            queues.forEach(queue -> findings.add(QueueCheck.of(pollers.of(queue))));
        } catch (UnsupportedByServerException e) {
            ok(Check.QUEUE, String.join(", ", queues), "not known: the embedded server does not tell who polls");
        }
    }

    private void registrations() {
        List<Finding> missing = new RegistrationCheck(server).look(Instant.now());
        findings.addAll(missing);
        if (missing.isEmpty()) {
            ok(Check.REGISTRATION, server.namespace(), "no task of the last hour was given to a worker that lacks it");
        }
    }

    private void ok(Check check, String subject, String message) {
        findings.add(new Finding(check, Severity.OK, subject, message, ""));
    }
}
