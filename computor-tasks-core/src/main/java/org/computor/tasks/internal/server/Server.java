package org.computor.tasks.internal.server;

import io.grpc.Context;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceBlockingStub;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.computor.tasks.ServerUnreachableException;
import org.computor.tasks.TaskNotFoundException;
import org.computor.tasks.UnsupportedByServerException;

/** The Temporal server behind a client: every call goes through here, so that every way to fail is told alike. */
public final class Server implements AutoCloseable {

    /** How long a call may take that does not wait for a task; Temporal's client would try for a minute. */
    private static final long PATIENCE_SECONDS = 10;

    private final WorkflowClient client;
    private final ScheduledExecutorService deadlines;

    public Server(WorkflowClient client) {
        this.client = client;
        this.deadlines = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "task-client-deadlines");
            thread.setDaemon(true);
            return thread;
        });
    }

    public WorkflowClient client() {
        return client;
    }

    public String namespace() {
        return client.getOptions().getNamespace();
    }

    /** A call that the server answers at once. */
    public <T> T call(Supplier<T> call) {
        try (Context.CancellableContext bounded =
                Context.current().withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS, deadlines)) {
            return bounded.call(call::get);
        } catch (RuntimeException e) {
            throw translate(e);
        } catch (Exception e) {
            throw new IllegalStateException("a supplier threw a checked exception", e);
        }
    }

    /** Like {@link #call}, on the bare service. */
    public <T> T service(Function<WorkflowServiceBlockingStub, T> call) {
        return call(() -> call.apply(client.getWorkflowServiceStubs().blockingStub()));
    }

    /** Runs this after a while, on the thread that watches over deadlines: it has to be short. */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for it
    public void later(Duration wait, Runnable work) {
        if (!deadlines.isShutdown()) {
            deadlines.schedule(work, wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Whether it is Temporal's test server, which answers less; known once it has been asked something. */
    public boolean isEmbedded() {
        return !client.getWorkflowServiceStubs().getServerCapabilities().get().getSupportsSchedules();
    }

    public void checkConnection() {
        try {
            service(stub -> stub.describeNamespace(DescribeNamespaceRequest.newBuilder()
                    .setNamespace(namespace())
                    .build()));
        } catch (StatusRuntimeException e) {
            throw new ServerUnreachableException(
                    address(), "namespace '" + namespace() + "': " + reason(e.getStatus()), e);
        }
    }

    /** What a caller is told of a failed call. */
    public RuntimeException translate(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatusRuntimeException status && isNamespaceMissing(status.getStatus())) {
                return noNamespace(failure);
            }
        }
        if (failure instanceof WorkflowNotFoundException missing) {
            return new TaskNotFoundException(missing.getExecution().getWorkflowId(), namespace(), failure);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatusRuntimeException status) {
                return translate(status, failure);
            }
        }
        return failure;
    }

    private boolean isNamespaceMissing(Status status) {
        String description = status.getDescription() == null ? "" : status.getDescription();
        return status.getCode() == Status.Code.NOT_FOUND && description.startsWith("Namespace " + namespace());
    }

    private ServerUnreachableException noNamespace(RuntimeException cause) {
        return new ServerUnreachableException(
                address(),
                "it has no namespace '" + namespace() + "'; temporal operator namespace create -n " + namespace()
                        + " makes it",
                cause);
    }

    private RuntimeException translate(StatusRuntimeException status, RuntimeException failure) {
        return switch (status.getStatus().getCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED, UNAUTHENTICATED, PERMISSION_DENIED ->
                new ServerUnreachableException(address(), reason(status.getStatus()), failure);
            case INVALID_ARGUMENT ->
                new IllegalArgumentException(
                        "the Temporal server refuses this: "
                                + status.getStatus().getDescription(),
                        failure);
            case UNIMPLEMENTED -> new UnsupportedByServerException("this", failure);
            default -> failure;
        };
    }

    private static String reason(Status status) {
        Throwable root = status.getCause();
        while (root != null && root.getCause() != null) {
            root = root.getCause();
        }
        String description = root == null ? status.getDescription() : root.getMessage();
        return status.getCode() + (description == null ? "" : ": " + description);
    }

    public String address() {
        return client.getWorkflowServiceStubs().getOptions().getTarget();
    }

    /** Lets go of the server, and leaves the connection to whoever made it. */
    @Override
    public void close() {
        deadlines.shutdownNow();
    }

    /** Closes the connection too. */
    public void disconnect() {
        close();
        client.getWorkflowServiceStubs().shutdownNow();
    }
}
