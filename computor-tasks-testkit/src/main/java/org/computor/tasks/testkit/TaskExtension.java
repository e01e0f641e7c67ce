package org.computor.tasks.testkit;

import io.temporal.common.SimplePlugin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.registry.TaskRegistry;
import org.computor.tasks.worker.TaskWorker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link TaskClient} and a {@link TaskWorker} on a Temporal server, as parameters of test methods.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TaskExtension server = TaskExtension.builder()
 *         .tasks(Greet.class)
 *         .fake(Greetings.class, name -> "Hello, " + name)
 *         .build();
 *
 * @Test
 * void greetsByName(TaskClient tasks) {
 *     assertThat(tasks.submit(Greet.class, new Greet.Parameters("Ada"))).hasResult("Hello, Ada");
 * }
 * }</pre>
 *
 * <p>In a static field, all tests of the class and of the {@code @Nested} classes in it share one server and one
 * worker; in a field of an instance each test has its own. With {@code @ExtendWith(TaskExtension.class)} everything on
 * the class path is served.
 *
 * <p>The server is an {@link EmbeddedServer}, which skips time, unless the system property
 * {@code computor.tasks.server} names a real one as {@code host:port}: then the same tests run there, and time passes
 * as it does. What a test leaves open on a real server is terminated.
 */
public final class TaskExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(TaskExtension.class);

    private final List<Class<?>> tasks;
    private final List<Object> activities;
    private final List<String> queues;
    private final List<SimplePlugin> plugins;
    private volatile @Nullable Session session;

    /** Everything on the class path. */
    public TaskExtension() {
        this(builder());
    }

    private TaskExtension(Builder builder) {
        this.tasks = List.copyOf(builder.tasks);
        this.activities = List.copyOf(builder.activities);
        this.queues = List.copyOf(builder.queues);
        this.plugins = List.copyOf(builder.plugins);
    }

    /** Chooses what is served. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        open(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        open(context);
    }

    // Ends with the class or the method that it was opened for, and is seen by all within: JUnit's store sees to both
    private void open(ExtensionContext context) {
        Store store = context.getStore(NAMESPACE);
        Session open = store.get(this, Session.class);
        if (open == null) {
            open = start(context);
            store.put(this, open);
        }
        session = open;
    }

    private Session start(ExtensionContext context) {
        context.publishReportEntry(
                "temporal server",
                TestServer.realAddress().orElse("embedded, since no " + TestServer.PROPERTY + " is set"));
        TestServer server = TestServer.start(plugins);
        TaskClient client = server.client(TaskRegistry.load());
        try {
            TaskWorker worker = TaskWorker.builder(client)
                    .tasks(tasks.toArray(Class<?>[]::new))
                    .queues(queues.toArray(String[]::new))
                    .activities(activities.toArray())
                    .drainTimeout(Duration.ZERO)
                    .build()
                    .start();
            return new Session(server, client, worker);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TaskClient.class || type == TaskWorker.class || type == EmbeddedServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == TaskClient.class) {
            return session(context).client;
        }
        return type == TaskWorker.class ? session(context).worker : embedded(session(context));
    }

    /** The client, for code that is no test method. */
    public TaskClient client() {
        return existing(session).client;
    }

    private Session session(ExtensionContext context) {
        return existing(context.getStore(NAMESPACE).get(this, Session.class));
    }

    private static Session existing(@Nullable Session session) {
        if (session == null) {
            throw new IllegalStateException("there is no server before the first test, or after the last one");
        }
        return session;
    }

    private static EmbeddedServer embedded(Session session) {
        if (session.server instanceof TestServer.Embedded embedded) {
            return embedded.server();
        }
        throw new ParameterResolutionException(
                "this test wants the embedded server, and runs on a real one: annotate it with @EmbeddedOnly");
    }

    private final class Session implements AutoCloseable {

        private final TestServer server;
        private final TaskClient client;
        private final TaskWorker worker;

        Session(TestServer server, TaskClient client, TaskWorker worker) {
            this.server = server;
            this.client = client;
            this.worker = worker;
        }

        @Override
        public void close() {
            if (session == this) {
                session = null;
            }
            worker.close();
            client.close();
            server.close();
        }
    }

    /** What is served. */
    public static final class Builder {

        private final List<Class<?>> tasks = new ArrayList<>();
        private final List<Object> activities = new ArrayList<>();
        private final List<String> queues = new ArrayList<>();
        private final List<SimplePlugin> plugins = new ArrayList<>();

        private Builder() {}

        /**
         * The tasks under test; none named, everything on the class path. Registered activities that they call are made
         * as a worker makes them.
         */
        public Builder tasks(Class<?>... classes) {
            tasks.addAll(List.of(classes));
            return this;
        }

        /** Objects that serve activities, in place of registered classes that serve one of the same. */
        public Builder activities(Object... implementations) {
            activities.addAll(List.of(implementations));
            return this;
        }

        /** Like {@link #activities}, for an interface of activities that a lambda can implement. */
        public <A> Builder fake(Class<A> activityInterface, A implementation) {
            if (!activityInterface.isInstance(implementation)) {
                throw new IllegalArgumentException("not an implementation of " + activityInterface.getName());
            }
            activities.add(implementation);
            return this;
        }

        /** The queues to poll, in place of the default one, the one for high priority and those that the tasks name. */
        public Builder queues(String... names) {
            queues.addAll(List.of(names));
            return this;
        }

        /** Plugins of Temporal for client and worker: encryption, metrics, traces. */
        public Builder plugins(SimplePlugin... added) {
            plugins.addAll(List.of(added));
            return this;
        }

        /** Makes the extension. */
        public TaskExtension build() {
            return new TaskExtension(this);
        }
    }
}
