package org.computor.tasks.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.computor.tasks.TaskType;
import org.computor.tasks.Violation;
import org.computor.tasks.internal.json.Json;
import org.computor.tasks.processor.Compilation;
import org.computor.tasks.processor.TestCompiler;
import org.computor.tasks.registry.TaskRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Jackson writes of records that say more than their components is accepted by the schema, and read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordsTest {

    /** A record, and how one is made that Jackson writes unlike its components. */
    record Sample(String declarations, String value, String json) {

        String task(int index) {
            return """
                    package team;

                    import com.fasterxml.jackson.annotation.*;
                    import com.fasterxml.jackson.databind.*;
                    import com.fasterxml.jackson.databind.annotation.*;
                    import java.util.*;
                    import org.computor.tasks.*;
                    import org.computor.tasks.annotations.*;
                    import org.jspecify.annotations.Nullable;

                    @RegisterTask(name = "task%d")
                    public class Task%d extends BaseWorkflow<Task%d.P, Void> {
                        %s

                        public static P sample() {
                            return %s;
                        }

                        @Override
                        public WorkflowResult<Void> run(P p) {
                            return WorkflowResult.completed(null);
                        }
                    }
                    """.formatted(index, index, index, declarations, value.replace('\'', '"'));
        }

        @Override
        public String toString() {
            return declarations;
        }
    }

    static List<Sample> samples() {
        return List.of(
                new Sample(
                        "public record P(List<String> names) { public boolean isEmpty() { return names.isEmpty(); } }",
                        "new P(List.of())",
                        "{'names': [], 'empty': true}"),
                new Sample(
                        """
                        public interface Labelled {
                            default String getLabel() { return "l"; }
                            @JsonIgnore String getIgnored();
                        }
                        public record P(int x) implements Labelled {
                            public String getURLName() { return "u"; }
                            public String getaway() { return "a"; }
                            public Boolean isBoxed() { return true; }
                            public String isText() { return "not written"; }
                            public String get() { return "not written"; }
                            String getHidden() { return "not written"; }
                            public String getIgnored() { return "not written"; }
                            public static int getStatic() { return 1; }
                            public int getWith(int other) { return other; }
                            public Void getVoid() { return null; }
                            @JsonProperty int timesTwo() { return 2 * x; }
                            @JsonProperty("Thrice") private int timesThree() { return 3 * x; }
                            @JsonFormat int formatted() { return x; }
                            @JsonGetter("got") public @Nullable P another() { return null; }
                        }""",
                        "new P(1)",
                        "{'x': 1, 'label': 'l', 'urlname': 'u', 'away': 'a', 'boxed': true,"
                                + " 'times_two': 2, 'Thrice': 3, 'formatted': 1, 'got': null}"),
                new Sample(
                        "public record P(Optional<Integer> size) { public int getSize() { return 3; } }",
                        "new P(Optional.empty())",
                        "{'size': 3}"),
                new Sample(
                        "public record P(String name) { @JsonIgnore public String getName() { return name; } }",
                        "new P('n')",
                        "{'name': 'n'}"),
                new Sample("""
                        public interface Named { @JsonProperty("nm") String name(); }
                        public record P(String name) implements Named {}""", "new P('n')", "{'nm': 'n'}"),
                new Sample("""
                        public interface Secretive { @JsonIgnore String secretly(); }
                        public record P(int x, String secretly) implements Secretive {}""", "new P(1, 's')", "{'x': 1}"),
                new Sample("""
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        @JacksonAnnotationsInside @JsonProperty("renamed") public @interface Renamed {}
                        public record P(@Renamed int x) {}""", "new P(1)", "{'renamed': 1}"),
                new Sample(
                        "public record P(int x) { @JsonGetter('y') public int x() { return x; } }".replace('\'', '"'),
                        "new P(1)",
                        "{'y': 1}"),
                new Sample(
                        "@JsonIgnoreProperties({'b_b', 'extra'}) public record P(String a, String bB) { public int getExtra() { return 1; } }"
                                .replace('\'', '"'),
                        "new P('x', 'y')",
                        "{'a': 'x'}"),
                new Sample(
                        "@JsonIgnoreProperties(value = {'b', 'extra'}, allowGetters = true) public record P(String a, String b) { public int getExtra() { return 1; } }"
                                .replace('\'', '"'),
                        "new P('x', 'y')",
                        "{'a': 'x', 'b': 'y', 'extra': 1}"),
                new Sample(
                        "@JsonIgnoreProperties(value = 'b', allowSetters = true) public record P(String a, String b) {}"
                                .replace('\'', '"'),
                        "new P('x', 'y')",
                        "{'a': 'x'}"),
                new Sample("""
                        @JsonIgnoreProperties("label") public interface Labelled { default String getLabel() { return "l"; } }
                        public record P(int x) implements Labelled {}""", "new P(1)", "{'x': 1}"),
                new Sample(
                        """
                        public record Inner(int a, String b) {}
                        public record P(@JsonIgnoreProperties("b") Inner inner, @JsonIncludeProperties("a") Inner other) {}""", "new P(new Inner(1, 'b'), new Inner(2, 'c'))", "{'inner': {'a': 1}, 'other': {'a': 2}}"),
                new Sample(
                        "@JsonIncludeProperties(\"a\") public record P(int a, String b) {}",
                        "new P(1, 'b')",
                        "{'a': 1}"),
                new Sample(
                        "@JsonIncludeProperties({'some_a', 'got'}) public record P(int someA, String b) { public int getGot() { return 2; } public int getOther() { return 3; } }"
                                .replace('\'', '"'),
                        "new P(1, 'b')",
                        "{'some_a': 1, 'got': 2}"),
                new Sample(
                        "public record P(@JsonFormat(pattern = 'dd.MM.yyyy') Optional<java.time.LocalDate> day, @JsonFormat(shape = JsonFormat.Shape.NUMBER) boolean[] truths) {}"
                                .replace('\'', '"'),
                        "new P(Optional.of(java.time.LocalDate.EPOCH), new boolean[] {true})",
                        "{'day': '01.01.1970', 'truths': [true]}"),
                new Sample("""
                        @JsonIgnoreType public record Inner(int x) {}
                        public record P(String a, @Nullable Inner inner) {}""", "new P('a', new Inner(1))", "{'a': 'a'}"),
                new Sample(
                        "@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE) public record P(String id) {}",
                        "new P('i')",
                        "{}"),
                new Sample(
                        "public record P(@JsonSetter(nulls = Nulls.AS_EMPTY) String text) {}",
                        "new P(null)",
                        "{'text': null}"),
                new Sample(
                        "@JsonInclude(JsonInclude.Include.NON_EMPTY) public record P(int count, List<String> names, String a, int[] b, @JsonInclude(JsonInclude.Include.ALWAYS) String c) {}",
                        "new P(0, List.of(), '', new int[0], '')",
                        "{'count': 0, 'c': ''}"),
                new Sample(
                        "@JsonInclude(JsonInclude.Include.NON_NULL) public record P(String a, @Nullable String b, Optional<String> c) {}",
                        "new P('a', null, Optional.empty())",
                        "{'a': 'a', 'c': null}"),
                new Sample(
                        "public record P(@JsonInclude(JsonInclude.Include.NON_NULL) String a) {}", "new P(null)", "{}"),
                new Sample("""
                        @JsonInclude(JsonInclude.Include.NON_EMPTY) public interface Sparse {}
                        public record P(int count, List<String> names) implements Sparse {}""", "new P(0, List.of())", "{'count': 0}"),
                new Sample(
                        "@JsonInclude(JsonInclude.Include.NON_DEFAULT) public record P(String a, @JsonProperty(defaultValue = '0') int b) {}"
                                .replace('\'', '"'),
                        "new P('', 0)",
                        "{}"),
                new Sample("""
                        @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class) public interface Kebab {}
                        public record P(int someValue) implements Kebab {}""", "new P(1)", "{'some-value': 1}"),
                new Sample(
                        "@JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class) public record P(int someValue, @JsonProperty('own') int aB, Optional<P> next) {}"
                                .replace('\'', '"'),
                        "new P(1, 2, Optional.empty())",
                        "{'SomeValue': 1, 'own': 2, 'Next': null}"),
                new Sample(
                        "@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class) public record P(int someValue) { public int getOtherValue() { return 2; } }",
                        "new P(1)",
                        "{'some-value': 1, 'other-value': 2}"),
                new Sample("""
                        public interface Valued { @JsonValue String v(); }
                        public record P(String v) implements Valued {}
                        """, "new P('v')", "'v'"),
                new Sample("""
                        public interface Shape {}
                        public record Circle(int r) implements Shape {}
                        public record P(@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind")
                                @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle")) Shape shape) {}
                        """, "new P(new Circle(1))", "{'shape': {'r': 1}, 'kind': 'circle'}"),
                new Sample("""
                        public interface Shape {}
                        public record Circle(int r) implements Shape {}
                        public record P(String kind, @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind")
                                @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle")) Shape shape) {}
                        """, "new P('circle', new Circle(1))", "{'kind': 'circle', 'shape': {'r': 1}}"),
                new Sample(
                        "public record P(int a, int b) { @JsonCreator P(@JsonProperty('a') int a) { this(a, 5); } }"
                                .replace('\'', '"'),
                        "new P(1, 2)",
                        "{'a': 1, 'b': 2}"),
                new Sample(
                        "public record P(int a, int b) { @JsonCreator P(String text) { this(1, 5); } }",
                        "new P(1, 2)",
                        "{'a': 1, 'b': 2}"),
                new Sample(
                        "public record P(int x) { public P(@JsonProperty('y') int x) { this.x = x; } }"
                                .replace('\'', '"'),
                        "new P(1)",
                        "{'y': 1}"),
                new Sample(
                        "public record P(int someA) { @JsonCreator P(@JsonProperty('someA') long a) { this((int) a); } }"
                                .replace('\'', '"'),
                        "new P(1)",
                        "{'someA': 1}"),
                new Sample(
                        "public record P(int a, String b) { @JsonCreator public P {} public P(int a) { this(a, ''); } }"
                                .replace("''", "\"\""),
                        "new P(1)",
                        "{'a': 1, 'b': ''}"));
    }

    static List<Sample> others() {
        return List.of(
                new Sample(
                        "@JsonIgnoreProperties(ignoreUnknown = true) public record P(int x) {}",
                        "new P(1)",
                        "{'x': 1, 'more': [2]}"),
                new Sample(
                        "@JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class) public record P(@JsonProperty(defaultValue = '5') int someValue) {}"
                                .replace('\'', '"'),
                        "new P(5)",
                        "{}"),
                new Sample(
                        "public record P(@JsonFormat(pattern = 'dd.MM.yyyy') Optional<java.time.LocalDate> day) {}"
                                .replace('\'', '"'),
                        "new P(Optional.empty())",
                        "{}"),
                new Sample("public record P(@JsonAlias(\"fn\") String fullName) {}", "new P('f')", "{'fn': 'f'}"),
                new Sample(
                        "public record P(@JsonAlias(\"fn\") String fullName) {}", "new P('f')", "{'full_name': 'f'}"));
    }

    static List<Sample> incomplete() {
        return List.of(
                new Sample(
                        "@JsonInclude(JsonInclude.Include.NON_NULL) public record P(String a, @Nullable String b) {}",
                        "new P('a', null)",
                        "{'b': 'b'}"),
                new Sample(
                        "@JsonInclude(JsonInclude.Include.NON_ABSENT) public record P(String a, Optional<String> b) {}",
                        "new P('a', Optional.empty())",
                        "{'b': 'b'}"));
    }

    static List<Sample> all() {
        return Stream.of(samples(), others(), incomplete())
                .flatMap(List::stream)
                .toList();
    }

    private URLClassLoader loader = new URLClassLoader(new java.net.URL[0]);
    private List<String> problems = List.of();

    @BeforeAll
    void compile(@TempDir Path directory) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int index = 0; index < all().size(); index++) {
            sources.add(Files.writeString(
                    directory.resolve("Task" + index + ".java"),
                    all().get(index).task(index)));
        }
        Compilation compilation =
                TestCompiler.JAVAC.compile(Files.createDirectories(directory.resolve("out")), sources);
        problems = compilation.problems().stream()
                .map(problem -> problem.file() + " " + problem.message())
                .toList();
        loader = compilation.loader();
    }

    @AfterAll
    void close() throws IOException {
        loader.close();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areAcceptedAsTheyAreWritten(Sample sample) throws ReflectiveOperationException, JsonProcessingException {
        assertThat(problems).isEmpty();
        int index = samples().indexOf(sample);
        TaskType<?, ?> type = TaskRegistry.load(loader).require("task" + index).type();
        Method make = loader.loadClass("team.Task" + index).getMethod("sample");

        JsonNode written = Json.tree(make.invoke(null), type.parametersType());
        String schema = type.parametersSchema().orElseThrow();

        assertThat(written).isEqualTo(Json.parse(sample.json().replace('\'', '"')));
        assertThat(type.validate(written)).as(schema).isEmpty();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Json.parse(schema))
                        .validate(written))
                .as(schema)
                .isEmpty();
        assertThat(Json.mapper()
                        .<Object>treeToValue(
                                type.withDefaults(written), Json.mapper().constructType(type.parametersType())))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("others")
    void areAcceptedAsTheyMayBeSent(Sample sample) throws ReflectiveOperationException, JsonProcessingException {
        int index = samples().size() + others().indexOf(sample);
        TaskType<?, ?> type = TaskRegistry.load(loader).require("task" + index).type();
        JsonNode sent = Json.parse(sample.json().replace('\'', '"'));

        assertThat(type.validate(sent))
                .as(type.parametersSchema().orElseThrow())
                .isEmpty();
        assertThat(Json.mapper()
                        .<Object>treeToValue(
                                type.withDefaults(sent), Json.mapper().constructType(type.parametersType())))
                .isEqualTo(loader.loadClass("team.Task" + index)
                        .getMethod("sample")
                        .invoke(null));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void areRefusedWithoutWhatCannotBeLeftOut(Sample sample) {
        int index = samples().size() + others().size() + incomplete().indexOf(sample);
        TaskType<?, ?> type = TaskRegistry.load(loader).require("task" + index).type();

        assertThat(type.validate(Json.parse(sample.json().replace('\'', '"'))))
                .extracting(Violation::rule)
                .containsExactly("required");
    }
}
