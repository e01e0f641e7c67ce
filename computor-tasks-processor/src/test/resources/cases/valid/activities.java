import java.util.*;
import com.fasterxml.jackson.annotation.*;
import io.temporal.activity.*;
import io.temporal.workflow.*;
import jakarta.validation.constraints.*;
import org.computor.tasks.*;
import org.computor.tasks.annotations.*;
import org.jspecify.annotations.Nullable;

@ActivityInterface(namePrefix = "mail_")
@ActivityDefaults(startToCloseTimeout = "30s", queue = "mail", retry = @Retry(nonRetryable = IllegalStateException.class))
interface Mail {
    @ActivityMethod(name = "send_mail")
    void send(String to);

    @ActivityDefaults(heartbeatTimeout = "5s", scheduleToCloseTimeout = "1h", waitForCancellation = true)
    int receive();
}

@RegisterActivities(queues = {"mail", "mail/2"})
class Smtp implements Mail {
    public void send(String to) {}

    public int receive() {
        return 0;
    }
}

@RegisterActivities
class NeedsSomething implements Mail {
    NeedsSomething(int size) {}

    public void send(String to) {}

    public int receive() {
        return 0;
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> {
    private final Mail mail = activities(Mail.class);

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
