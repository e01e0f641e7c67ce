import java.util.*;
import com.fasterxml.jackson.annotation.*;
import io.temporal.activity.*;
import io.temporal.workflow.*;
import jakarta.validation.constraints.*;
import org.computor.tasks.*;
import org.computor.tasks.annotations.*;
import org.jspecify.annotations.Nullable;

interface Control {
    @SignalMethod
    void stop();

    @QueryMethod
    int count();
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Control {
    public void stop() {}

    public int count() {
        return 0;
    }

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
