import java.util.*;
import com.fasterxml.jackson.annotation.*;
import io.temporal.activity.*;
import io.temporal.workflow.*;
import jakarta.validation.constraints.*;
import org.computor.tasks.*;
import org.computor.tasks.annotations.*;
import org.jspecify.annotations.Nullable;

abstract class Base<T> extends BaseWorkflow<T, List<T>> {}

@RegisterTask(name = "t")
class Case extends Base<String> {
    public WorkflowResult<List<String>> run(String p) {
        return WorkflowResult.completed(null);
    }
}
