package org.computor.tasks.client.internal.watch;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceFutureStub;
import io.temporal.serviceclient.MetricsTag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.computor.tasks.NamespaceNotFoundException;
import org.computor.tasks.TaskNotFoundException;
import org.computor.tasks.client.watch.TaskEvent;
import org.computor.tasks.internal.server.Server;
import org.jspecify.annotations.Nullable;

/**
 * The events of one task, fetched when they are asked for. One call is under way at a time, and none holds a thread. A
 * server that is away is asked again for a while.
 */
final class Feed {

    /** What an answer leads to; called once for each {@link #fetch}, from a thread of the connection. */
    interface Receiver {

        /** Something happened, or nothing yet. */
        void received(List<TaskEvent> events);

        void failed(RuntimeException reason);
    }

    /** The end of a run of which nobody knows yet whether another one takes its place. */
    private record Terminated(HistoryEvent event, List<TaskEvent> read) {}

    private static final int PAGE = 200;
    private static final int TRIES = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS_AT_THE_EMBEDDED_SERVER = Duration.ofMillis(50);

    private final Server server;
    private final Turns turns;
    private final String taskId;
    private final @Nullable Place after;
    private final EventReader reader;
    private String run;
    private ByteString page = ByteString.EMPTY;
    private long lastEvent;
    private int failures;
    private @Nullable Terminated terminated;
    private volatile boolean over;
    private volatile boolean cancelled;
    private volatile @Nullable ListenableFuture<?> call;

    Feed(Server server, Turns turns, String taskId, @Nullable Place after) {
        this.server = server;
        this.turns = turns;
        this.taskId = taskId;
        this.after = after;
        this.run = after == null ? "" : after.run();
        this.reader = new EventReader(server.client().getOptions().getDataConverter(), run);
    }

    boolean isOver() {
        return over;
    }

    void cancel() {
        cancelled = true;
        ListenableFuture<?> current = call;
        if (current != null) {
            current.cancel(true);
        }
    }

    void fetch(Receiver receiver) {
        if (terminated != null) {
            lookForAReset(terminated, receiver);
        } else if (run.isEmpty()) {
            currentRun(receiver, current -> {
                enter(current);
                receiver.received(List.of());
            });
        } else {
            call(receiver, this::history, response -> read(response, receiver));
        }
    }

    private void currentRun(Receiver receiver, Consumer<String> found) {
        call(
                receiver,
                stub -> stub.describeWorkflowExecution(DescribeWorkflowExecutionRequest.newBuilder()
                        .setNamespace(server.namespace())
                        .setExecution(WorkflowExecution.newBuilder().setWorkflowId(taskId))
                        .build()),
                task -> found.accept(
                        task.getWorkflowExecutionInfo().getExecution().getRunId()));
    }

    private ListenableFuture<GetWorkflowExecutionHistoryResponse> history(WorkflowServiceFutureStub stub) {
        return stub.withOption(MetricsTag.HISTORY_LONG_POLL_CALL_OPTIONS_KEY, true)
                .withDeadlineAfter(turns.length().toMillis(), TimeUnit.MILLISECONDS)
                .getWorkflowExecutionHistory(GetWorkflowExecutionHistoryRequest.newBuilder()
                        .setNamespace(server.namespace())
                        .setExecution(WorkflowExecution.newBuilder()
                                .setWorkflowId(taskId)
                                .setRunId(run))
                        .setWaitNewEvent(!server.isEmbedded())
                        .setMaximumPageSize(PAGE)
                        .setNextPageToken(page)
                        .build());
    }

    private void read(GetWorkflowExecutionHistoryResponse response, Receiver receiver) {
        page = response.getNextPageToken();
        List<TaskEvent> read = new ArrayList<>();
        for (HistoryEvent event : response.getHistory().getEventsList()) {
            if (event.getEventId() <= lastEvent) {
                continue; // the embedded server hands out all of them each time
            }
            lastEvent = event.getEventId();
            read.addAll(reader.read(event));
            if (RunEnds.isEnd(event)) {
                end(event, read, receiver);
                return;
            }
        }
        hand(read, receiver);
    }

    private void end(HistoryEvent event, List<TaskEvent> read, Receiver receiver) {
        String next = RunEnds.nextRun(event);
        if (!next.isEmpty()) {
            enter(next);
            hand(read, receiver);
        } else if (event.hasWorkflowExecutionTerminatedEventAttributes()) {
            terminated = new Terminated(event, read);
            lookForAReset(terminated, receiver);
        } else {
            finish(event, read);
            hand(read, receiver);
        }
    }

    // A reset terminates the run that it takes the place of
    private void lookForAReset(Terminated end, Receiver receiver) {
        currentRun(receiver, current -> {
            terminated = null;
            if (current.equals(run)) {
                finish(end.event(), end.read());
            } else {
                enter(current);
            }
            hand(end.read(), receiver);
        });
    }

    private void finish(HistoryEvent event, List<TaskEvent> read) {
        read.addAll(reader.readEnd(event));
        over = true;
    }

    private void enter(String nextRun) {
        run = nextRun;
        page = ByteString.EMPTY;
        lastEvent = 0;
        reader.enter(nextRun);
    }

    private void hand(List<TaskEvent> read, Receiver receiver) {
        List<TaskEvent> news = read.stream().filter(this::isNew).toList();
        if (news.isEmpty() && !over && server.isEmbedded()) {
            later(BETWEEN_LOOKS_AT_THE_EMBEDDED_SERVER, receiver, news);
        } else {
            receiver.received(news);
        }
    }

    private boolean isNew(TaskEvent event) {
        Place place = Place.parse(event.id());
        return after == null || !place.run().equals(after.run()) || place.isAfter(after);
    }

    private <T> void call(
            Receiver receiver, Function<WorkflowServiceFutureStub, ListenableFuture<T>> request, Consumer<T> answered) {
        turns.take(() -> {
            if (cancelled) {
                turns.leave();
                return;
            }
            ListenableFuture<T> future;
            try {
                future = request.apply(server.client().getWorkflowServiceStubs().futureStub());
            } catch (RuntimeException e) {
                turns.leave();
                turns.after(() -> failed(e, receiver));
                return;
            }
            call = future;
            if (cancelled) {
                future.cancel(true);
            }
            future.addListener(() -> answered(future, receiver, answered), turns::after);
        });
    }

    private <T> void answered(ListenableFuture<T> future, Receiver receiver, Consumer<T> answered) {
        turns.leave();
        if (!cancelled) {
            receive(future, receiver, answered);
        }
    }

    private <T> void receive(ListenableFuture<T> future, Receiver receiver, Consumer<T> answered) {
        try {
            T answer = future.get();
            failures = 0;
            answered.accept(answer);
        } catch (ExecutionException e) {
            failed(e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e), receiver);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            receiver.failed(new IllegalStateException("interrupted", e));
        } catch (RuntimeException e) {
            receiver.failed(e);
        }
    }

    private void failed(RuntimeException failure, Receiver receiver) {
        Status.Code code = failure instanceof StatusRuntimeException status
                ? status.getStatus().getCode()
                : Status.Code.UNKNOWN;
        if (code == Status.Code.DEADLINE_EXCEEDED && !run.isEmpty()) {
            receiver.received(List.of()); // the turn is over, and nothing has happened
        } else if (isPassing(code) && ++failures < TRIES) {
            later(pause(), receiver, List.of());
        } else {
            RuntimeException told = server.translate(failure);
            receiver.failed(
                    code == Status.Code.NOT_FOUND && !(told instanceof NamespaceNotFoundException)
                            ? new TaskNotFoundException(taskId, server.namespace(), failure)
                            : told);
        }
    }

    private void later(Duration pause, Receiver receiver, List<TaskEvent> news) {
        server.later(pause, () -> turns.aside(() -> receiver.received(news)));
    }

    private static boolean isPassing(Status.Code code) {
        return code == Status.Code.UNAVAILABLE
                || code == Status.Code.RESOURCE_EXHAUSTED
                || code == Status.Code.DEADLINE_EXCEEDED
                || code == Status.Code.INTERNAL
                || code == Status.Code.ABORTED;
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, TRIES));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
