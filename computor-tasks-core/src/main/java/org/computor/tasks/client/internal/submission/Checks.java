package org.computor.tasks.client.internal.submission;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.common.converter.RawValue;
import java.util.List;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.TaskType;
import org.computor.tasks.Violation;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.internal.wire.Parameters;
import org.computor.tasks.internal.wire.Payloads;

/** What can be refused before the server is asked, alike for a submission and for a schedule. */
public final class Checks {

    private static final int LONGEST_ID = 1_000;

    private Checks() {}

    /** The parameters as they go to the server. */
    public static RawValue parameters(TaskType<?, ?> task, JsonNode parameters) {
        List<Violation> violations = task.validate(parameters);
        if (!violations.isEmpty()) {
            throw new InvalidParametersException(task.name(), violations);
        }
        Parameters.read(task, parameters); // what the record's own constructor refuses is refused here too
        RawValue payload = Payloads.write(parameters);
        int size = payload.getPayload().getSerializedSize();
        if (size > Payloads.LARGEST) {
            throw new InvalidParametersException(
                    task.name(),
                    List.of(new Violation(
                            "",
                            "size",
                            "are " + size + " bytes as JSON, and Temporal takes at most " + Payloads.LARGEST
                                    + ": store the data and pass a reference to it")));
        }
        return payload;
    }

    /** The queue on which the task will run. */
    public static String queue(TaskType<?, ?> task, SubmitOptions options) {
        return options.queue().map(named -> task.onQueue(named).queue()).orElse(task.queue());
    }

    static String id(String id) {
        if (id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "a task id has at most " + LONGEST_ID + " characters, but this has " + id.length());
        }
        return id;
    }
}
