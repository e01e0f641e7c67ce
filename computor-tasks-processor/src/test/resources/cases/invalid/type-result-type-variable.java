import java.util.*;
import com.fasterxml.jackson.annotation.*;
import io.temporal.activity.*;
import io.temporal.workflow.*;
import jakarta.validation.constraints.*;
import org.computor.tasks.*;
import org.computor.tasks.annotations.*;
import org.jspecify.annotations.Nullable;

abstract class Base<T> extends BaseWorkflow<NoParameters, T> {}

@RegisterTask(name = "t")
class Case<T> extends Base<T> { // error: task-generic // error: type-unsupported
    public WorkflowResult<T> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
