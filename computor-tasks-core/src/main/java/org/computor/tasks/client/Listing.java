package org.computor.tasks.client;

import com.google.protobuf.ByteString;
import io.temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest;
import io.temporal.api.workflowservice.v1.ListWorkflowExecutionsResponse;
import io.temporal.client.WorkflowExecutionMetadata;
import java.time.Instant;
import java.util.List;
import org.computor.tasks.UnsupportedByServerException;

/** Lists tasks by one query to the server, or, on the embedded server, which has no queries, by looking at each. */
final class Listing {

    private final Server server;
    private final EmbeddedListing embedded;

    Listing(Server server) {
        this.server = server;
        this.embedded = new EmbeddedListing(server);
    }

    TaskPage list(TaskQuery query) {
        try {
            return page(server.service(stub -> stub.listWorkflowExecutions(request(query))));
        } catch (UnsupportedByServerException e) {
            return embedded.list(query);
        }
    }

    private ListWorkflowExecutionsRequest request(TaskQuery query) {
        return ListWorkflowExecutionsRequest.newBuilder()
                .setNamespace(server.namespace())
                .setPageSize(query.limit())
                .setQuery(VisibilityQuery.of(query, Instant.now()))
                .setNextPageToken(query.cursor().map(Cursor::decode).orElse(ByteString.EMPTY))
                .build();
    }

    private TaskPage page(ListWorkflowExecutionsResponse response) {
        List<TaskInfo> rows = response.getExecutionsList().stream()
                .map(row -> new WorkflowExecutionMetadata(
                        row, server.client().getOptions().getDataConverter()))
                .map(Statuses::info)
                .toList();
        ByteString next = response.getNextPageToken();
        return new TaskPage(rows, next.isEmpty() ? null : Cursor.encode(next));
    }
}
