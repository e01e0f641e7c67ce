package org.computor.tasks.client.internal.listing;

import com.google.protobuf.ByteString;
import io.temporal.api.workflow.v1.WorkflowExecutionInfo;
import io.temporal.api.workflowservice.v1.CountWorkflowExecutionsRequest;
import io.temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest;
import io.temporal.api.workflowservice.v1.ListWorkflowExecutionsResponse;
import io.temporal.client.WorkflowExecutionMetadata;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.client.TaskPage;
import org.computor.tasks.client.TaskQuery;
import org.computor.tasks.internal.server.Server;

/** Lists tasks by queries to the server, or, on the embedded server, which has no queries, by looking at each. */
public final class Listing {

    private static final int MOST_TO_SKIP_AT_ONCE = 1_000;

    private final Server server;
    private final Superseded superseded;
    private final EmbeddedListing embedded;

    public Listing(Server server) {
        this.server = server;
        this.superseded = new Superseded(server);
        this.embedded = new EmbeddedListing(server);
    }

    public TaskPage list(TaskQuery query) {
        String filter = VisibilityQuery.of(query, Instant.now());
        try {
            Optional<ByteString> from = beginning(query, filter);
            return from.isEmpty() ? new TaskPage(List.of(), null) : page(request(filter, query.limit(), from.get()));
        } catch (UnsupportedByServerException e) {
            requirePlain(query, e);
            return embedded.list(query);
        }
    }

    public long count(TaskQuery query) {
        String filter = VisibilityQuery.of(query, Instant.now());
        try {
            return server.service(stub -> stub.countWorkflowExecutions(CountWorkflowExecutionsRequest.newBuilder()
                            .setNamespace(server.namespace())
                            .setQuery(filter)
                            .build())
                    .getCount());
        } catch (UnsupportedByServerException e) {
            requirePlain(query, e);
            return embedded.count(query);
        }
    }

    /** Where the page begins; empty if the list ends before. */
    private Optional<ByteString> beginning(TaskQuery query, String filter) {
        ByteString place = query.cursor().map(Cursor::decode).orElse(ByteString.EMPTY);
        int left = query.offset();
        while (left > 0) {
            int step = Math.min(left, MOST_TO_SKIP_AT_ONCE);
            place = request(filter, step, place).getNextPageToken();
            if (place.isEmpty()) {
                return Optional.empty();
            }
            left -= step;
        }
        return Optional.of(place);
    }

    private ListWorkflowExecutionsResponse request(String filter, int size, ByteString place) {
        return server.service(stub -> stub.listWorkflowExecutions(ListWorkflowExecutionsRequest.newBuilder()
                .setNamespace(server.namespace())
                .setPageSize(size)
                .setQuery(filter)
                .setNextPageToken(place)
                .build()));
    }

    private TaskPage page(ListWorkflowExecutionsResponse response) {
        List<WorkflowExecutionInfo> rows = superseded.remove(response.getExecutionsList());
        ByteString next = response.getNextPageToken();
        return new TaskPage(rows.stream().map(this::info).toList(), next.isEmpty() ? null : Cursor.encode(next));
    }

    private TaskInfo info(WorkflowExecutionInfo row) {
        return TaskInfo.of(
                new WorkflowExecutionMetadata(row, server.client().getOptions().getDataConverter()));
    }

    private static void requirePlain(TaskQuery query, UnsupportedByServerException cause) {
        if (query.where().isPresent()) {
            throw new UnsupportedByServerException(
                    "which tasks fulfil '" + query.where().get() + "'", cause);
        }
    }
}
