import java.util.*;
import com.fasterxml.jackson.annotation.*;
import io.temporal.activity.*;
import io.temporal.workflow.*;
import jakarta.validation.constraints.*;
import org.computor.tasks.*;
import org.computor.tasks.annotations.*;
import org.jspecify.annotations.Nullable;

class A {
    @RegisterTask(name = "one")
    static class B extends BaseWorkflow<NoParameters, String> { // error: generated-name-taken
        public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
    }
}

@RegisterTask(name = "two")
class A_B extends BaseWorkflow<NoParameters, String> { // error: generated-name-taken
    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
