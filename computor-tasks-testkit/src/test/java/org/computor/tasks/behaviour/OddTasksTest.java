package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.NoParameters;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.Violation;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tasks that are written in uncommon ways, and right: they compile, and they run. */
class OddTasksTest {

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Generic.class, Heir.class, Odd$Name.class, Draw.class, DrawAll.class, Foreign.class, In.Deep.class)
            .build();

    record Pair<A, B>(A left, B right) {}

    /** Generic records as parameters and result. */
    @RegisterTask(name = "odd_generic")
    static class Generic extends BaseWorkflow<Pair<String, List<Integer>>, Pair<Integer, String>> {
        @Override
        public WorkflowResult<Pair<Integer, String>> run(Pair<String, List<Integer>> parameters) {
            return WorkflowResult.completed(new Pair<>(parameters.right().get(0), parameters.left()));
        }
    }

    abstract static class Ancestor<T> extends BaseWorkflow<T, List<T>> {
        @Override
        public final WorkflowResult<List<T>> run(T parameters) {
            return WorkflowResult.completed(List.of(parameters, parameters));
        }
    }

    /** Does not write run itself. */
    @RegisterTask(name = "odd_heir")
    static class Heir extends Ancestor<Pair<String, Boolean>> {}

    /** A dollar in the name, which is what class files have for a dot. */
    @RegisterTask(name = "odd_dollar")
    static class Odd$Name extends BaseWorkflow<NoParameters, String> {
        @Override
        public WorkflowResult<String> run(NoParameters parameters) {
            return WorkflowResult.completed("dollar");
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(value = Square.class, name = "square")
    })
    sealed interface Shape permits Circle, Square {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    record Drawing(List<Shape> shapes) {}

    /** Parameters of a sealed type. */
    @RegisterTask(name = "odd_sealed")
    static class Draw extends BaseWorkflow<Drawing, Shape> {
        @Override
        public WorkflowResult<Shape> run(Drawing parameters) {
            return WorkflowResult.completed(parameters.shapes().get(1));
        }
    }

    /** Sealed types inside generic ones, which say of themselves only what they are made of. */
    @RegisterTask(name = "odd_sealed_inside")
    static class DrawAll extends BaseWorkflow<Pair<Shape, Map<String, Shape>>, List<Shape>> {
        @Override
        public WorkflowResult<List<Shape>> run(Pair<Shape, Map<String, Shape>> parameters) {
            List<Shape> shapes = new ArrayList<>(parameters.right().values());
            shapes.add(parameters.left());
            return shapes.size() > 1
                    ? WorkflowResult.completed(shapes)
                    : new WorkflowResult.Failed<>("no more", shapes, Map.of());
        }
    }

    /** A record of another module. */
    @RegisterTask(name = "odd_foreign")
    static class Foreign extends BaseWorkflow<Violation, Violation> {
        @Override
        public WorkflowResult<Violation> run(Violation parameters) {
            return WorkflowResult.completed(parameters);
        }
    }

    interface In {
        /** Inside an interface inside a class. */
        @RegisterTask(name = "odd_deep")
        class Deep extends BaseWorkflow<NoParameters, String> {
            protected Deep() {}

            @Override
            public WorkflowResult<String> run(NoParameters parameters) {
                return WorkflowResult.completed("deep");
            }
        }
    }

    @Test
    void genericRecords(TaskClient tasks) {
        assertThat(tasks.submit(Generic.class, new Pair<>("a", List.of(7))).result())
                .isEqualTo(new Pair<>(7, "a"));
    }

    @Test
    void anInheritedRun(TaskClient tasks) {
        Pair<String, Boolean> pair = new Pair<>("a", true);

        assertThat(tasks.submit(Heir.class, pair).result()).containsExactly(pair, pair);
    }

    @Test
    void aDollarInTheName(TaskClient tasks) {
        assertThat(tasks.submit(Odd$Name.class, new NoParameters()).result()).isEqualTo("dollar");
    }

    @Test
    void sealedTypes(TaskClient tasks) {
        Drawing drawing = new Drawing(List.of(new Circle(1), new Square(2)));

        assertThat(tasks.submit(Draw.class, drawing).result()).isEqualTo(new Square(2));
    }

    @Test
    void sealedTypesInsideGenericOnes(TaskClient tasks) {
        Pair<Shape, Map<String, Shape>> two = new Pair<>(new Circle(1), Map.of("a", new Square(2)));
        Pair<Shape, Map<String, Shape>> one = new Pair<>(new Circle(1), Map.of());

        assertThat(tasks.submit(DrawAll.class, two).result()).containsExactly(new Square(2), new Circle(1));
        assertThat(tasks.submit(DrawAll.class, one).outcome())
                .isInstanceOfSatisfying(
                        TaskOutcome.Failed.class,
                        failed -> assertThat(failed.result()).isEqualTo(List.of(new Circle(1))));
    }

    @Test
    void aRecordOfAnotherModule(TaskClient tasks) {
        Violation violation = new Violation("path", "rule", "message");

        assertThat(tasks.submit(Foreign.class, violation).result()).isEqualTo(violation);
    }

    @Test
    void deepInside(TaskClient tasks) {
        assertThat(tasks.submit(In.Deep.class, new NoParameters()).result()).isEqualTo("deep");
    }
}
