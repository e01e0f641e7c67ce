package org.computor.tasks.samples.gitlab.fake;

import io.javalin.Javalin;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.jspecify.annotations.Nullable;

/**
 * A GitLab in this process, on 127.0.0.1: the API under {@code /api/v4}, git at the projects' addresses, with a token
 * as the password, and pages to look around there with a browser.
 *
 * <pre>{@code
 * try (FakeGitlab gitlab = FakeGitlab.start()) {
 *     gitlab.addUser("ada");
 *     Gitlab client = new Gitlab4jClient(gitlab.url(), gitlab.rootToken(), Duration.ofSeconds(5));
 * }
 * }</pre>
 */
public final class FakeGitlab implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final Store store = new Store();
    private final Repositories repositories;
    private final String rootToken;
    private final AtomicLong requests = new AtomicLong();
    private volatile Behaviour behaviour = Behaviour.ideal();
    private volatile RateLimit limit = new RateLimit(0, behaviour.window());
    private @Nullable Javalin server;
    private int port;

    private FakeGitlab(Path repositories, String rootToken) {
        this.repositories = new Repositories(repositories);
        this.rootToken = rootToken;
        store.add(new Account(store.nextId(), "root", rootToken, true));
    }

    /** Starts one on a free port, with its repositories in a temporary folder. */
    public static FakeGitlab start() {
        return start("root-token", 0);
    }

    /**
     * Starts one.
     *
     * @param rootToken the administrator's token
     * @param port 0 for any that is free
     */
    public static FakeGitlab start(String rootToken, int port) {
        try {
            FakeGitlab gitlab = new FakeGitlab(Files.createTempDirectory("fake-gitlab"), rootToken);
            gitlab.port = port;
            gitlab.restart();
            return gitlab;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes how it behaves from now on. */
    public void behave(Behaviour wanted) {
        behaviour = wanted;
        limit = new RateLimit(wanted.requests(), wanted.window());
    }

    public String url() {
        return "http://" + HOST + ":" + port;
    }

    /** The token of the administrator, who may do everything. */
    public String rootToken() {
        return rootToken;
    }

    /**
     * Adds somebody with an account.
     *
     * @return the user's token
     */
    public String addUser(String username) {
        String token = username + "-token";
        store.add(new Account(store.nextId(), username, token, false));
        return token;
    }

    /** Forgets all groups and projects. */
    public void clear() {
        store.groups().stream()
                .filter(group -> group.parent == null)
                .forEach(group -> store.remove(group).forEach(repositories::delete));
    }

    /** Refuses, or no longer refuses, to create a group or project of that full path. */
    public void forbid(String fullPath, boolean on) {
        store.forbid(fullPath, on);
    }

    /** Stops to answer; remembers everything. */
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** Answers again at the same address. */
    public synchronized void restart() {
        stop();
        Javalin started = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.host = HOST;
            config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(UriCompliance.LEGACY));
            config.jetty.modifyServletContextHandler(this::addGit);
            config.routes.before("/api/*", http -> requests.incrementAndGet());
            new Misbehaving(() -> behaviour, () -> limit).addTo(config.routes);
            new Routes(store, repositories, new Views(this::url), () -> behaviour).addTo(config.routes);
            new Pages(store, repositories).addTo(config.routes);
        });
        server = started.start(HOST, port);
        port = server.port();
    }

    private void addGit(ServletContextHandler servlets) {
        servlets.getServletHandler().setDecodeAmbiguousURIs(true);
        GitDoor door = new GitDoor(store, repositories);
        servlets.addFilter(new FilterHolder(door), "/*", EnumSet.of(DispatcherType.REQUEST));
        servlets.addFilter(new FilterHolder(door.git()), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    @Override
    public void close() {
        stop();
        repositories.deleteAll();
    }

    // What a test wants to see

    /** Everything that is there, a line each, without ids and times: two states are the same if these are. */
    public List<String> tree() {
        return store.tree();
    }

    /** How many requests the API has had. */
    public long requests() {
        return requests.get();
    }

    /** The files on a branch of a project; none if there is no such branch. */
    public Map<String, String> files(String fullPath, String branch) {
        return repositories.files(project(fullPath), branch);
    }

    /** How many commits a branch of a project has. */
    public int commits(String fullPath, String branch) {
        return repositories.commits(project(fullPath), branch);
    }

    /** Puts a commit on a branch of a project, whose files are then exactly these. */
    public void commit(String fullPath, String branch, Map<String, String> files) {
        repositories.commit(project(fullPath), branch, "Change by hand", files);
    }

    private ProjectNode project(String fullPath) {
        return store.project(fullPath).orElseThrow(() -> new IllegalArgumentException("no project " + fullPath));
    }
}
