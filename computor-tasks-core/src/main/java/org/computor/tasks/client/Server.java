package org.computor.tasks.client;

import io.grpc.Context;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceBlockingStub;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.computor.tasks.ServerUnreachableException;
import org.computor.tasks.TaskNotFoundException;
import org.computor.tasks.UnsupportedByServerException;

/** The Temporal server behind a client: every call goes through here, so that every way to fail is told alike. */
final class Server implements AutoCloseable {

    /** How long a call may take that does not wait for a task; Temporal's client would try for a minute. */
    private static final long PATIENCE_SECONDS = 10;

    private final WorkflowClient client;
    private final ScheduledExecutorService deadlines;

    Server(WorkflowClient client) {
        this.client = client;
        this.deadlines = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "task-client-deadlines");
            thread.setDaemon(true);
            return thread;
        });
    }

    WorkflowClient client() {
        return client;
    }

    String namespace() {
        return client.getOptions().getNamespace();
    }

    /** A call that the server answers at once. */
    <T> T call(Supplier<T> call) {
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
    <T> T service(Function<WorkflowServiceBlockingStub, T> call) {
        return call(() -> call.apply(client.getWorkflowServiceStubs().blockingStub()));
    }

    void checkConnection() {
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
    RuntimeException translate(RuntimeException failure) {
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

    private RuntimeException translate(StatusRuntimeException status, RuntimeException failure) {
        return switch (status.getStatus().getCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED, UNAUTHENTICATED, PERMISSION_DENIED ->
                new ServerUnreachableException(address(), reason(status.getStatus()), failure);
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

    String address() {
        return client.getWorkflowServiceStubs().getOptions().getTarget();
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
    }
}
