import java.util.*;
import com.fasterxml.jackson.annotation.*;
import io.temporal.activity.*;
import io.temporal.workflow.*;
import jakarta.validation.constraints.*;
import org.computor.tasks.*;
import org.computor.tasks.annotations.*;
import org.jspecify.annotations.Nullable;

@RegisterTask(name = "t")
@SuppressWarnings("rawtypes")
class Case extends BaseWorkflow { // error: task-without-types
    public WorkflowResult run(Object p) {
        return null;
    }
}
