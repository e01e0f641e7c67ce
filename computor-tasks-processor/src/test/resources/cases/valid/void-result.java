import java.util.*;
import com.fasterxml.jackson.annotation.*;
import io.temporal.activity.*;
import io.temporal.workflow.*;
import jakarta.validation.constraints.*;
import org.computor.tasks.*;
import org.computor.tasks.annotations.*;
import org.jspecify.annotations.Nullable;

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, Void> {
    public WorkflowResult<Void> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
