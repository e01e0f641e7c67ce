package org.computor.tasks.samples.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.computor.tasks.samples.gitlab.GitlabException.Kind;
import org.computor.tasks.samples.gitlab.client.Gitlab4jClient;
import org.computor.tasks.samples.gitlab.fake.Behaviour;
import org.computor.tasks.samples.gitlab.fake.Chaos;
import org.computor.tasks.samples.gitlab.fake.Chaos.Mishap;
import org.computor.tasks.samples.gitlab.fake.FakeGitlab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the samples rely on of a GitLab, by the client. */
class GitlabContractTest {

    private static FakeGitlab server;
    private static Gitlab4jClient gitlab;
    private static int tests;

    private String top = "";

    @BeforeAll
    static void start() {
        server = FakeGitlab.start();
        gitlab = client(server.rootToken());
        server.addUser("ada");
    }

    @AfterAll
    static void stop() {
        gitlab.close();
        server.close();
    }

    @BeforeEach
    void aGroupOfItsOwn() {
        server.behave(Behaviour.ideal());
        top = "test-" + ++tests;
    }

    private static Gitlab4jClient client(String token) {
        return new Gitlab4jClient(server.url(), token, Duration.ofSeconds(60));
    }

    private Group group() {
        return gitlab.createGroup(new NewGroup(top, top, "", null));
    }

    @Test
    void saysItsVersion() {
        assertThat(gitlab.version()).isNotBlank();
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(gitlab.group("nowhere")).isEmpty();
        assertThat(gitlab.project("nowhere/at-all")).isEmpty();
        assertThat(gitlab.user("nobody")).isEmpty();
    }

    @Test
    void findsAGroupByItsFullPath() {
        Group parent = group();
        Group child = gitlab.createGroup(new NewGroup("child", "A child", "small", parent.id()));

        assertThat(gitlab.group(top + "/child")).contains(child);
        assertThat(child.fullPath()).isEqualTo(top + "/child");
        assertThat(child.parentId()).isEqualTo(parent.id());
        assertThat(child.description()).isEqualTo("small");
        assertThat(child.visibility()).isEqualTo("private");
    }

    @Test
    void refusesTwoOfOnePath() {
        Group group = group();
        gitlab.createProject(new NewProject("app", "", group.id()));

        assertKind(Kind.TAKEN, this::group);
        assertKind(Kind.TAKEN, () -> gitlab.createProject(new NewProject("app", "", group.id())));
    }

    @Test
    void forksATemplateWhichTakesAWhile() {
        server.behave(Behaviour.ideal().forkTime(Duration.ofMillis(300)));
        Group group = group();
        Project template = gitlab.createProject(new NewProject("template", "", group.id()));

        Project fork = gitlab.fork(template.id(), group.id(), "ada");

        assertThat(fork.ready()).isFalse();
        assertKind(Kind.TAKEN, () -> gitlab.fork(template.id(), group.id(), "ada"));
        Awaitility.await()
                .until(() -> gitlab.project(top + "/ada").orElseThrow().ready());
        gitlab.unprotectBranch(fork.id(), "main");
        gitlab.unprotectBranch(fork.id(), "main");
        assertThat(server.tree()).anyMatch(line -> line.startsWith("fork protects [] " + top + "/ada"));
        assertThat(server.files(top + "/ada", "main")).containsKey("README.md");
    }

    @Test
    void givesAndChangesAccess() {
        Group group = group();
        Project project = gitlab.createProject(new NewProject("app", "", group.id()));
        long ada = gitlab.user("ada").orElseThrow().id();

        gitlab.grantInGroup(group.id(), ada, Access.REPORTER);
        gitlab.grantInGroup(group.id(), ada, Access.MAINTAINER);
        gitlab.grantInProject(project.id(), ada, Access.MAINTAINER);
        gitlab.grantInProject(project.id(), ada, Access.MAINTAINER);

        assertThat(server.tree())
                .anyMatch(line -> line.equals("group " + top + " '' [ada=40, root=50]"))
                .anyMatch(line -> line.endsWith(top + "/app '' [ada=40]"));
    }

    @Test
    void listsMoreThanOnePage() {
        Group group = group();
        IntStream.range(0, 130).forEach(i -> gitlab.createGroup(new NewGroup("sub-" + i, "sub " + i, "", group.id())));

        gitlab.createProject(new NewProject("beside", "", group.id()));

        assertThat(gitlab.groupsIn(group.id()))
                .extracting(Group::fullPath)
                .hasSize(130)
                .contains(top + "/sub-129");
        assertThat(gitlab.projectsIn(group.id())).extracting(Project::fullPath).containsExactly(top + "/beside");
    }

    @Test
    void changesDescriptionsAndDeletes() {
        Group group = group();
        Project project = gitlab.createProject(new NewProject("app", "", group.id()));

        gitlab.describeGroup(group.id(), "new");
        gitlab.describeProject(project.id(), "newer");
        assertThat(gitlab.group(top).orElseThrow().description()).isEqualTo("new");
        assertThat(gitlab.project(top + "/app").orElseThrow().description()).isEqualTo("newer");

        gitlab.deleteProject(project.id());
        gitlab.deleteGroup(group.id());
        gitlab.deleteGroup(group.id());
        assertThat(gitlab.group(top)).isEmpty();
    }

    @Test
    void hidesWhatOneMayNotSeeAndRefusesAWrongToken() {
        Group group = group();
        try (Gitlab4jClient ada = client("ada-token");
                Gitlab4jClient nobody = client("wrong")) {
            assertThat(ada.group(top)).isEmpty();
            gitlab.grantInGroup(group.id(), ada.user("ada").orElseThrow().id(), Access.REPORTER);
            assertThat(ada.group(top)).isPresent();
            assertKind(Kind.FORBIDDEN, () -> ada.createGroup(new NewGroup("sub", "sub", "", group.id())));
            assertKind(Kind.FORBIDDEN, nobody::version);
        }
    }

    @Test
    void doesNotSeeAtOnceWhatItCreated() {
        server.behave(Behaviour.ideal().staleFor(Duration.ofSeconds(2)));
        group();

        assertThat(gitlab.group(top)).isEmpty();
        assertKind(Kind.TAKEN, this::group);
        Awaitility.await().until(() -> gitlab.group(top).isPresent());
    }

    @Test
    void limitsTheRateAndSaysForHowLong() {
        server.behave(Behaviour.ideal().limit(3, Duration.ofSeconds(30)));

        assertThatThrownBy(() -> IntStream.range(0, 7).forEach(i -> gitlab.version()))
                .isInstanceOfSatisfying(GitlabException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.RATE_LIMITED);
                    assertThat(e.retryAfter())
                            .hasValueSatisfying(
                                    time -> assertThat(time).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(30)));
                });
    }

    @Test
    void saysThatItIsBroken() {
        for (Mishap mishap : new Mishap[] {Mishap.BROKEN, Mishap.CUT_BEFORE, Mishap.CUT_AFTER, Mishap.LOST_AFTER}) {
            server.behave(Behaviour.ideal().chaos(Chaos.of(1, 100, mishap)));
            assertKind(Kind.UNAVAILABLE, gitlab::version);
        }
    }

    @Test
    void doesTheWorkThoughTheAnswerIsLost() {
        server.behave(Behaviour.ideal().chaos(Chaos.of(1, 100, Mishap.CUT_AFTER)));
        assertKind(Kind.UNAVAILABLE, this::group);
        server.behave(Behaviour.ideal());

        assertThat(gitlab.group(top)).isPresent();
    }

    @Test
    void remembersEverythingOverARestart() {
        group();
        server.stop();
        assertKind(Kind.UNAVAILABLE, gitlab::version);
        server.restart();

        assertThat(gitlab.group(top)).isPresent();
    }

    @Test
    void showsABrowserWhatIsThere() throws Exception {
        Project project = gitlab.createProject(new NewProject("work", "", group().id()));
        server.commit(project.fullPath(), "main", Map.of("a.txt", "1 < 2"));

        assertThat(page(project.webUrl())).contains("a.txt", "1 &lt; 2");
        assertThat(page(server.url() + "/groups/" + top)).contains("href=\"/" + top + "/work\"");
        assertThat(page(server.url() + "/nowhere")).contains("Nothing is here");
    }

    private static String page(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void assertKind(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        GitlabException.class,
                        e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind));
    }
}
