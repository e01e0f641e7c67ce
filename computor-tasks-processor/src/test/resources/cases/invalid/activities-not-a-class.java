import java.util.*;
import com.fasterxml.jackson.annotation.*;
import io.temporal.activity.*;
import io.temporal.workflow.*;
import jakarta.validation.constraints.*;
import org.computor.tasks.*;
import org.computor.tasks.annotations.*;
import org.jspecify.annotations.Nullable;

@ActivityInterface
interface Mail {
    void send(String to);
}

@RegisterActivities
abstract class Case implements Mail {} // error: activities-not-a-class
