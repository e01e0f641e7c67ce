package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.temporal.testserver.TestServer;
import io.temporal.testserver.TestServer.PortBoundTestServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.computor.tasks.ServerUnreachableException;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.doctor.Finding;
import org.computor.tasks.client.doctor.Finding.Check;
import org.computor.tasks.client.doctor.Finding.Severity;
import org.computor.tasks.worker.TaskWorker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that are right, and each way in which they can be wrong, told by the doctor with the mend. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TlsTest {

    @TempDir
    static Path folder;

    private static Authority ours;
    private static Authority theirs;
    private static int port;
    private static PortBoundTestServer server;

    @BeforeAll
    static void startServer() throws Exception {
        ours = Authority.in(folder, "ours")
                .sign("server", "-ext", "san=dns:localhost")
                .sign("elsewhere", "-ext", "san=dns:temporal.example.org")
                .sign("expired", "-ext", "san=dns:localhost", "-startdate", "-20d", "-validity", "5")
                .sign("client");
        theirs = Authority.in(folder, "theirs").sign("client");
        port = TlsFront.freePort();
        server = TestServer.createPortBoundServer(port);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void aTaskRunsOverTlsWithCertificatesOnBothSides() throws Exception {
        try (TlsFront front = front("server", true);
                TaskClient client = client(front, trusting(ours, "client"));
                TaskWorker worker =
                        TaskWorker.builder(client).tasks(Echo.class).build().start()) {
            assertThat(worker.queues()).isNotEmpty();
            assertThat(client.submit(Echo.class, new Echo.Parameters("over TLS"))
                            .result())
                    .isEqualTo("over TLS");
            assertThat(client.diagnose(List.of()).worst()).isEqualTo(Severity.OK);
        }
    }

    @Test
    void aServerThatNobodyKnowsIsNotTrusted() throws Exception {
        try (TlsFront front = front("server", false);
                TaskClient client = client(front, trusting(theirs))) {
            assertThatThrownBy(client::checkConnection)
                    .isInstanceOf(ServerUnreachableException.class)
                    .hasMessageContaining("TLS");
            assertThat(finding(client))
                    .returns("set TEMPORAL_TLS_CA to the certificate of who signed it", Finding::mend);
        }
    }

    @Test
    void aServerByAnotherNameIsTrustedWhereThatNameIsGiven() throws Exception {
        try (TlsFront front = front("elsewhere", false);
                TaskClient client = client(front, trusting(ours))) {
            assertThat(finding(client)).satisfies(found -> {
                assertThat(found.message()).contains("for another host", "localhost");
                assertThat(found.mend()).contains("TEMPORAL_TLS_SERVER_NAME");
            });
            Map<String, String> named = trusting(ours);
            named.put("TEMPORAL_TLS_SERVER_NAME", "temporal.example.org");
            try (TaskClient mended = client(front, named)) {
                mended.checkConnection();
            }
        }
    }

    @Test
    void aCertificateThatHasEndedIsSaidToHave() throws Exception {
        try (TlsFront front = front("expired", false);
                TaskClient client = client(front, trusting(ours))) {
            assertThat(finding(client)).satisfies(found -> {
                assertThat(found.message()).contains("not valid any more", "NotAfter");
                assertThat(found.mend()).contains("renew");
            });
        }
    }

    @Test
    void aClientWithoutACertificateIsToldToShowOne() throws Exception {
        try (TlsFront front = front("server", true);
                TaskClient client = client(front, trusting(ours))) {
            assertThat(finding(client).mend()).contains("TEMPORAL_TLS_CERT and TEMPORAL_TLS_KEY");
        }
    }

    @Test
    void aClientWithACertificateOfSomebodyElseIsToldSo() throws Exception {
        Map<String, String> strange = trusting(ours);
        strange.put("TEMPORAL_TLS_CERT", theirs.certificateFile("client"));
        strange.put("TEMPORAL_TLS_KEY", theirs.keyFile("client"));
        try (TlsFront front = front("server", true);
                TaskClient client = client(front, strange)) {
            assertThat(finding(client).mend()).contains("TEMPORAL_TLS_CERT and TEMPORAL_TLS_KEY");
        }
    }

    @Test
    void aClientWithoutTlsIsToldThatTheServerWantsIt() throws Exception {
        try (TlsFront front = front("server", false);
                TaskClient client = client(front, new HashMap<>())) {
            assertThat(finding(client).mend()).contains("TEMPORAL_TLS_CA");
        }
    }

    @Test
    void aClientWithTlsIsToldThatTheServerSpeaksNone() throws Exception {
        Map<String, String> environment = trusting(ours);
        environment.put("TEMPORAL_ADDRESS", "localhost:" + port);
        try (TaskClient client = TaskClient.fromEnvironment(environment)) {
            assertThat(finding(client).mend()).contains("unset TEMPORAL_TLS_CA");
        }
    }

    private static TlsFront front(String alias, boolean asksForCertificates) throws Exception {
        return TlsFront.before(port, ours.server(alias), asksForCertificates);
    }

    private static Map<String, String> trusting(Authority authority) throws Exception {
        return new HashMap<>(Map.of("TEMPORAL_TLS_CA", authority.rootFile()));
    }

    private static Map<String, String> trusting(Authority authority, String client) throws Exception {
        Map<String, String> environment = trusting(authority);
        environment.put("TEMPORAL_TLS_CERT", authority.certificateFile(client));
        environment.put("TEMPORAL_TLS_KEY", authority.keyFile(client));
        return environment;
    }

    private static TaskClient client(TlsFront front, Map<String, String> environment) {
        environment.put("TEMPORAL_ADDRESS", front.address());
        return TaskClient.fromEnvironment(environment);
    }

    private static Finding finding(TaskClient client) {
        List<Finding> problems = client.diagnose(List.of()).problems();
        assertThat(problems).singleElement().returns(Check.TLS, Finding::check);
        return problems.get(0);
    }
}
