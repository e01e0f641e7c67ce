package org.computor.tasks.internal.polls;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.temporal.api.taskqueue.v1.TaskQueue;
import io.temporal.api.workflowservice.v1.PollActivityTaskQueueRequest;
import io.temporal.api.workflowservice.v1.PollWorkflowTaskQueueRequest;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sees each poll that a connection sends, and what becomes of it. Temporal's workers do not tell; asking the server
 * instead would be a call for each probe, and an answer that is up to a minute old.
 */
public final class PollWatch implements ClientInterceptor {

    private record Key(String queue, boolean workflow) {}

    private final Map<Key, Polls> seen = new ConcurrentHashMap<>();

    /** The watch of a connection, if it has one. */
    public static Optional<PollWatch> of(WorkflowServiceStubs connection) {
        Collection<ClientInterceptor> interceptors = connection.getOptions().getGrpcClientInterceptors();
        return (interceptors == null ? List.<ClientInterceptor>of() : interceptors)
                .stream()
                        .filter(PollWatch.class::isInstance)
                        .map(PollWatch.class::cast)
                        .findFirst();
    }

    /** The polls for steps of tasks. */
    public Polls workflows(String queue) {
        return seen.getOrDefault(new Key(queue, true), Polls.NONE);
    }

    /** The polls for activities. */
    public Polls activities(String queue) {
        return seen.getOrDefault(new Key(queue, false), Polls.NONE);
    }

    private void note(Key key, UnaryOperator<Polls> change) {
        seen.compute(key, (unused, polls) -> change.apply(polls == null ? Polls.NONE : polls));
    }

    @Override
    public <A, B> ClientCall<A, B> interceptCall(MethodDescriptor<A, B> method, CallOptions options, Channel next) {
        ClientCall<A, B> call = next.newCall(method, options);
        return method.getBareMethodName() != null && method.getBareMethodName().startsWith("Poll")
                ? new Watched<>(call)
                : call;
    }

    private static @Nullable Key keyOf(Object request) {
        if (request instanceof PollWorkflowTaskQueueRequest poll) {
            return new Key(nameOf(poll.getTaskQueue()), true);
        }
        return request instanceof PollActivityTaskQueueRequest poll
                ? new Key(nameOf(poll.getTaskQueue()), false)
                : null;
    }

    // A worker also polls a queue of its own for runs that it has in its cache
    private static String nameOf(TaskQueue queue) {
        return queue.getNormalName().isEmpty() ? queue.getName() : queue.getNormalName();
    }

    private final class Watched<A, B> extends SimpleForwardingClientCall<A, B> {

        private volatile @Nullable Key key;

        Watched(ClientCall<A, B> call) {
            super(call);
        }

        @Override
        public void start(Listener<B> listener, Metadata headers) {
            super.start(
                    new SimpleForwardingClientCallListener<>(listener) {
                        @Override
                        public void onClose(Status status, Metadata trailers) {
                            ended(status);
                            super.onClose(status, trailers);
                        }
                    },
                    headers);
        }

        @Override
        public void sendMessage(A message) {
            Key polled = keyOf(message);
            key = polled;
            if (polled != null) {
                note(polled, polls -> polls.begun(Instant.now()));
            }
            super.sendMessage(message);
        }

        private void ended(Status status) {
            Key polled = key;
            if (polled == null) {
                return;
            }
            switch (status.getCode()) {
                case OK -> note(polled, polls -> polls.answered(Instant.now()));
                case CANCELLED -> note(polled, Polls::givenUp);
                default -> note(polled, polls -> polls.failed(Instant.now(), reason(status)));
            }
        }

        private static String reason(Status status) {
            return status.getCode() + (status.getDescription() == null ? "" : ": " + status.getDescription());
        }
    }
}
