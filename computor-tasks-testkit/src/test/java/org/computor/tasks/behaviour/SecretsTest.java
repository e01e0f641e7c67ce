package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.activity.ActivityOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.activities.ServiceFailure;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.secrets.Secret;
import org.computor.tasks.secrets.SecretGrant;
import org.computor.tasks.secrets.SecretRef;
import org.computor.tasks.secrets.SecretResolver;
import org.computor.tasks.secrets.WorkerSecrets;
import org.computor.tasks.testkit.EmbeddedOnly;
import org.computor.tasks.testkit.HistoryBytes;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class SecretsTest {

    private static final String CANARY = "canary\"4711";
    private static final URI HOME = URI.create("https://gitlab.example.org/group/repo.git");

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Pusher.class)
            .queues("secrets")
            .plugins(WorkerSecrets.from(
                    SecretResolver.environment(Map.of(
                            "TOKEN",
                            CANARY,
                            "BOUND",
                            CANARY,
                            "OTHERS",
                            CANARY,
                            "DATABASE",
                            CANARY,
                            "BOUND-kit",
                            CANARY)),
                    SecretGrant.of("TOKEN"),
                    SecretGrant.of("MISSING"),
                    SecretGrant.of("BOUND").forOrigins("https://gitlab.example.org"),
                    SecretGrant.of("BOUND-*").forOrigins("https://gitlab.example.org"),
                    SecretGrant.of("BOUND-kit-*"),
                    SecretGrant.of("OTHERS").toActivities("secrets_other_activity")))
            .build();

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    /** Uses a secret as it is told. */
    @RegisterTask(name = "secrets_pusher", queue = "secrets", retry = @Retry(maximumAttempts = 1))
    static class Pusher extends BaseWorkflow<Pusher.Parameters, String> {

        record Parameters(SecretRef token, URI repository, String deed) {}

        @ActivityInterface
        public interface Git {

            @ActivityMethod(name = "secrets_push")
            String push(SecretRef token, URI repository, String deed);
        }

        @RegisterActivities
        static class Pushing implements Git {

            @Override
            public String push(SecretRef token, URI repository, String deed) {
                if (deed.equals("unbound")) {
                    try (Secret secret = token.resolve()) {
                        return "pushed with " + secret.reveal().length();
                    }
                }
                try (Secret secret = token.resolveFor(repository)) {
                    LoggerFactory.getLogger(Pushing.class).info("pushing with {} and {}", token, secret);
                    return switch (deed) {
                        case "later" ->
                            throw ServiceFailure.unavailable("refused " + secret.reveal(), Duration.ofSeconds(2));
                        case "leak" -> "pushed with " + secret.reveal();
                        case "throw" ->
                            throw new IllegalStateException(
                                    "refused " + secret.reveal(), new IOException("at " + secret.reveal()));
                        default -> "pushed with " + secret.reveal().length();
                    };
                }
            }
        }

        private final Git hastyGit = activities(Git.class);
        private final Git patientGit = activities(
                Git.class,
                ActivityOptions.newBuilder()
                        .setScheduleToCloseTimeout(Duration.ofHours(5))
                        .build());

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            if (parameters.deed().equals("here")) {
                return WorkflowResult.completed(parameters.token().resolve().reveal());
            }
            Git git = parameters.deed().equals("patiently") ? patientGit : hastyGit;
            return WorkflowResult.completed(git.push(parameters.token(), parameters.repository(), parameters.deed()));
        }
    }

    @BeforeEach
    void listen() {
        log.start();
        for (String name : List.of("io.temporal", "org.computor.tasks")) {
            logger(name).setLevel(Level.DEBUG);
            logger(name).addAppender(log);
            logger(name).setAdditive(false);
        }
    }

    @AfterEach
    void stopListening() {
        for (String name : List.of("io.temporal", "org.computor.tasks")) {
            logger(name).setLevel(Level.ERROR);
            logger(name).detachAppender(log);
            logger(name).setAdditive(true);
        }
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private static TaskHandle<String> submit(TaskClient tasks, String secret, String deed) {
        return tasks.submit(Pusher.class, new Pusher.Parameters(new SecretRef(secret), HOME, deed));
    }

    private void assertThatNothingLeaked(TaskClient tasks, TaskHandle<?> handle) {
        String logged = log.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
        assertThat(logged).isNotEmpty().doesNotContain(CANARY);
        assertThat(HistoryBytes.of(tasks, handle.id())).contains("secret:").doesNotContain("4711");
    }

    @Test
    void areThereInsideAnActivityAndNowhereElse(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, "TOKEN", "push");

        assertThat(handle).hasResult("pushed with " + CANARY.length());
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .contains("pushing with secret:TOKEN and Secret[TOKEN, hidden]");
        assertThatNothingLeaked(tasks, handle);
        assertThatIllegalStateException()
                .isThrownBy(new SecretRef("TOKEN")::resolve)
                .withMessageContaining("inside an activity");
        assertThat(submit(tasks, "TOKEN", "here")).hasFailed(TaskFailure.Kind.THREW);
    }

    @Test
    void areMaskedInWhatAnActivityThrows(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, "TOKEN", "throw");

        assertThat(handle).hasFailed(TaskFailure.Kind.THREW).hasMessage("refused ***");
        assertThatNothingLeaked(tasks, handle);
    }

    @Test
    void areMaskedWithoutLosingWhenTheNextAttemptStarts(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, "TOKEN", "later");

        assertThat(handle).hasFailed(TaskFailure.Kind.THREW).hasMessage("refused ***");
        assertThat(tasks.temporal().fetchHistory(handle.id()).toJson(false))
                .containsPattern("\"nextRetryDelay\": *\"2s\"");
    }

    @EmbeddedOnly("a real server takes a minute for it")
    @Test
    void areWaitedForAMinuteThoughTheActivityMayTakeHours(TaskClient tasks) {
        assertThat(submit(tasks, "MISSING", "patiently"))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessageContaining("this worker has no value for the secret 'MISSING'")
                .hasMessageContaining("no attempt within a minute found one");
    }

    @Test
    void doNotLeaveWithAResult(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, "TOKEN", "leak");

        assertThat(handle)
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessage("the result of activity 'secrets_push' has the value of a secret in it, and stays here");
        assertThatNothingLeaked(tasks, handle);
    }

    @Test
    void areGrantedAsAFamilyToo(TaskClient tasks) {
        assertThat(submit(tasks, "BOUND-kit", "push")).hasResult("pushed with 11");
        assertThat(submit(tasks, "BOUND-kit", "unbound"))
                .hasMessage("the secret 'BOUND-kit' is for certain destinations: resolve it with resolveFor(uri)");
        assertThat(submit(tasks, "BOUND-tum", "push"))
                .hasMessage("this worker has no value for the secret 'BOUND-tum'");
        assertThat(submit(tasks, "BOUND-kit-cs", "unbound"))
                .hasMessage("this worker has no value for the secret 'BOUND-kit-cs'");
        assertThatThrownBy(() -> SecretGrant.of("*")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areHandedOutAsTheWorkerAllowsWhateverTheCallerChooses(TaskClient tasks) {
        assertThat(submit(tasks, "DATABASE", "push"))
                .hasMessage(
                        "this worker does not hand out the secret 'DATABASE' to the activity 'secrets_push': grant it"
                                + " by SecretGrant.of(\"DATABASE\")");
        assertThat(submit(tasks, "OTHERS", "push")).hasFailed();
        assertThat(submit(tasks, "MISSING", "push")).hasMessage("this worker has no value for the secret 'MISSING'");
        assertThat(submit(tasks, "BOUND", "push")).hasResult("pushed with 11");
        assertThat(submit(tasks, "BOUND", "unbound"))
                .hasMessage("the secret 'BOUND' is for certain destinations: resolve it with resolveFor(uri)");
        for (String elsewhere : List.of(
                "https://gitlab.example.org@evil.example/x",
                "http://gitlab.example.org/x",
                "https://gitlab.example.org:8443/x",
                "https://gitlab.example.org.evil.example/x",
                "mailto:gitlab.example.org")) {
            assertThat(tasks.submit(
                            Pusher.class, new Pusher.Parameters(new SecretRef("BOUND"), URI.create(elsewhere), "push")))
                    .hasMessage("the secret 'BOUND' may not be sent to that destination");
        }
    }

    @Test
    void areNeverTakenByValue(TaskClient tasks) {
        assertThatThrownBy(() -> tasks.submit(
                        "secrets_pusher",
                        "{\"token\":\"hunter2\",\"repository\":\"https://gitlab.example.org\",\"deed\":\"push\"}"))
                .isInstanceOf(InvalidParametersException.class)
                .hasMessageContaining("token")
                .hasMessageContaining("secret:")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("hunter2"));
    }

    @Test
    void comeFromFiles(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("TOKEN"), "from a file\n");
        SecretResolver resolver =
                SecretResolver.directory(directory).or(SecretResolver.environment(Map.of("ELSE", "x")));

        assertThat(resolver.find("TOKEN")).hasValue("from a file");
        assertThat(resolver.find("ELSE")).hasValue("x");
        assertThat(resolver.find("NONE")).isEmpty();
        assertThatThrownBy(() -> SecretRef.parse("secret:../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }
}
