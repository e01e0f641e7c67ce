package org.computor.tasks.behaviour;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.computor.tasks.client.TaskClient;
import org.jspecify.annotations.Nullable;

/** Writes down which calls a client makes to the server. */
final class Calls implements ClientInterceptor {

    private final List<String> made = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private volatile String shaky = "";
    private volatile int failing;

    /** A client like this one, whose calls are written down. */
    TaskClient of(TaskClient client) {
        WorkflowServiceStubs stubs = client.temporal().getWorkflowServiceStubs();
        WorkflowServiceStubs counted = WorkflowServiceStubs.newServiceStubs(WorkflowServiceStubsOptions.newBuilder()
                .setChannel(stubs.getRawChannel())
                .setGrpcClientInterceptors(List.of(this))
                .build());
        return TaskClient.of(
                WorkflowClient.newInstance(counted, client.temporal().getOptions()), client.registry());
    }

    List<String> made() {
        return made.stream().filter(call -> !call.equals("GetSystemInfo")).toList();
    }

    /** The most starts that were under way at once. */
    int mostStartsAtOnce() {
        return most.get();
    }

    /** Lets the so-manyth call of this name fail, as if the server were away just then. */
    void fail(String call, int number) {
        shaky = call;
        failing = number;
    }

    void forget() {
        made.clear();
    }

    @Override
    public <A, B> ClientCall<A, B> interceptCall(MethodDescriptor<A, B> method, CallOptions options, Channel next) {
        String name = String.valueOf(method.getBareMethodName());
        made.add(name);
        if (name.equals(shaky) && Collections.frequency(made, name) == failing) {
            return new AwayCall<>();
        }
        ClientCall<A, B> call = next.newCall(method, options);
        return "StartWorkflowExecution".equals(method.getBareMethodName()) ? counted(call) : call;
    }

    private static final class AwayCall<A, B> extends ClientCall<A, B> {

        @Override
        public void start(Listener<B> listener, Metadata headers) {
            listener.onClose(Status.UNAVAILABLE, new Metadata());
        }

        @Override
        public void request(int messages) {}

        @Override
        public void cancel(@Nullable String message, @Nullable Throwable cause) {}

        @Override
        public void halfClose() {}

        @Override
        public void sendMessage(A message) {}
    }

    private <A, B> ClientCall<A, B> counted(ClientCall<A, B> call) {
        return new SimpleForwardingClientCall<>(call) {

            @Override
            public void start(Listener<B> listener, Metadata headers) {
                most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                super.start(
                        new SimpleForwardingClientCallListener<>(listener) {

                            @Override
                            public void onClose(Status status, Metadata trailers) {
                                underWay.decrementAndGet();
                                super.onClose(status, trailers);
                            }
                        },
                        headers);
            }
        };
    }
}
