package org.computor.tasks.client;

import io.grpc.ClientInterceptor;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.SimplePlugin;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.GlobalDataConverter;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.computor.tasks.internal.polls.PollWatch;
import org.computor.tasks.internal.server.JsonConverter;

/** What a Temporal connection and client need for tasks: their JSON, and an eye on the polls of workers. */
final class ConnectionPlugin extends SimplePlugin {

    ConnectionPlugin() {
        super("org.computor.tasks.connection");
    }

    @Override
    public void configureServiceStubs(WorkflowServiceStubsOptions.Builder options) {
        Collection<ClientInterceptor> given = options.build().getGrpcClientInterceptors();
        List<ClientInterceptor> interceptors = new ArrayList<>(given == null ? List.of() : given);
        interceptors.add(new PollWatch());
        options.setGrpcClientInterceptors(interceptors);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very converter that Temporal uses where none is set
    public void configureWorkflowClient(WorkflowClientOptions.Builder options) {
        DataConverter given = options.build().getDataConverter();
        if (given == null || given == GlobalDataConverter.get()) {
            options.setDataConverter(JsonConverter.create());
        }
    }
}
