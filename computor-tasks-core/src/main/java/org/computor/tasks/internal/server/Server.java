package org.computor.tasks.internal.server;

import io.grpc.Context;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceBlockingStub;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowServiceException;
import io.temporal.client.schedules.ScheduleException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.computor.tasks.AccessDeniedException;
import org.computor.tasks.NamespaceNotFoundException;
import org.computor.tasks.ServerException;
import org.computor.tasks.ServerUnreachableException;
import org.computor.tasks.TaskNotFoundException;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.WaitInterruptedException;

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
        if (deadlines.isShutdown()) {
            throw new IllegalStateException("the client is closed");
        }
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
        service(stub -> stub.describeNamespace(
                DescribeNamespaceRequest.newBuilder().setNamespace(namespace()).build()));
    }

    /** What a caller is told of a failed call. */
    public RuntimeException translate(RuntimeException failure) {
        if (Thread.currentThread().isInterrupted() && isCancelled(failure)) {
            return new WaitInterruptedException(failure);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatusRuntimeException status && isNamespaceMissing(status.getStatus())) {
                return new NamespaceNotFoundException(address(), namespace(), failure);
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

    private static boolean isCancelled(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CancellationException
                    || cause instanceof InterruptedException
                    || (cause instanceof StatusRuntimeException status
                            && status.getStatus().getCode() == Status.Code.CANCELLED)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamespaceMissing(Status status) {
        String description = status.getDescription() == null ? "" : status.getDescription();
        return status.getCode() == Status.Code.NOT_FOUND && description.startsWith("Namespace " + namespace());
    }

    private RuntimeException translate(StatusRuntimeException status, RuntimeException failure) {
        String reason = reason(status.getStatus());
        return switch (status.getStatus().getCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED ->
                new ServerUnreachableException(address(), reason, failure);
            case UNAUTHENTICATED, PERMISSION_DENIED -> new AccessDeniedException(address(), reason, failure);
            case INVALID_ARGUMENT ->
                new IllegalArgumentException(
                        "the Temporal server refuses this: "
                                + status.getStatus().getDescription(),
                        failure);
            case UNIMPLEMENTED -> new UnsupportedByServerException("this", failure);
            default -> isBare(failure) ? refused(reason, failure) : failure;
        };
    }

    /** Whether a failure says no more than what the server answered. */
    private static boolean isBare(RuntimeException failure) {
        return failure instanceof StatusRuntimeException
                || failure instanceof WorkflowServiceException
                || failure instanceof ScheduleException;
    }

    private ServerException refused(String reason, RuntimeException failure) {
        return new ServerException(
                address(), "the Temporal server at " + address() + " did not do this (" + reason + ")", failure);
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
