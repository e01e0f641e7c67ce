package org.computor.tasks.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.computor.tasks.Violation;
import org.computor.tasks.processor.Compilation;
import org.computor.tasks.processor.TestCompiler;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Constraints that other ones, or the type that they stand on, must not swallow. */
class ConstraintsTest {

    private static final String SOURCE = """
            package team;

            import com.fasterxml.jackson.annotation.*;
            import jakarta.validation.constraints.*;
            import java.util.*;
            import org.computor.tasks.*;
            import org.computor.tasks.annotations.*;
            import org.computor.tasks.secrets.SecretRef;

            @RegisterTask(name = "constrained")
            public class Constrained extends BaseWorkflow<Constrained.Parameters, Void> {

                @Size(min = 2) @jakarta.validation.Constraint(validatedBy = {})
                @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
                @interface Composed {}

                interface Later {}

                public record Parameters(
                        @NotNull Object something,
                        Optional<@Email(regexp = "[a-z]+@x") String> mail,
                        @NotEmpty byte[] bytes,
                        @JsonProperty(defaultValue = "5") java.util.concurrent.atomic.AtomicInteger atomic,
                        @JsonProperty(defaultValue = "") String empty,
                        Map<@Pattern(regexp = "[a-z]+") @Size(max = 3) String, Integer> keys,
                        Optional<Map<@Email String, String>> mails,
                        @JsonInclude(JsonInclude.Include.NON_NULL) @NotNull String name,
                        Optional<@Composed String> composed,
                        @SuppressWarnings("computor:constraint-ignored")
                                Optional<@Size(min = 9, groups = Later.class) String> later,
                        Optional<@Pattern(regexp = "(?x) [a-z]+ # letters") String> comment,
                        Optional<@Pattern(regexp = "\\\\Qa.c") String> quote,
                        Optional<@Pattern(regexp = "(?x) a # \\\\Qabc") String> quoteInComment,
                        Optional<@Pattern(regexp = "a # (", flags = Pattern.Flag.COMMENTS) String> flagged,
                        Optional<@Pattern(regexp = "a.b", flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL}) String> dot,
                        Optional<@Pattern(regexp = "[a-z]+") @Pattern(regexp = ".{3}") String> twice,
                        Optional<@Min(1) @Min(5) Integer> number,
                        Optional<@NotBlank SecretRef> secret,
                        Optional<@NotBlank Character> character,
                        Optional<@Min(-500) Byte> small,
                        Optional<@Digits(integer = 2, fraction = 1) @Digits(integer = 3, fraction = 2) Double> digits) {}

                @Override
                public WorkflowResult<Void> run(Parameters parameters) {
                    return WorkflowResult.completed(null);
                }
            }
            """;

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void eachIsChecked(TestCompiler compiler) throws IOException {
        RegisteredTask task = compile(compiler);

        assertThat(wrong(task, """
                {"something": {}, "mail": "a@x", "bytes": "AA==", "keys": {"abc": 1}, "mails": {"a@b": ""}, "name": "", "composed": "ab", "later": "ab", "comment": "abc", "quote": "a.c", "quote_in_comment": "a", "flagged": "a", "dot": "A\\nB", "twice": "abc",
                 "number": 5, "secret": "secret:NAME", "character": "a", "small": -128, "digits": 99.9}""")).isEmpty();
        assertThat(wrong(task, """
                {"something": null, "mail": "A@x", "bytes": " ", "atomic": "5", "empty": 1, "keys": {"abc1": 1}, "mails": {"a": ""}, "composed": "a", "comment": "a1", "quote": "abc", "quote_in_comment": "b", "flagged": "b", "dot": "ab", "twice": "abcd",
                 "number": 4, "secret": "NAME", "character": "ab", "small": -129, "digits": 99.99}"""))
                .containsExactlyInAnyOrder(
                        "something",
                        "mail",
                        "bytes",
                        "atomic",
                        "empty",
                        "keys.abc1",
                        "keys.abc1",
                        "mails.a",
                        "name",
                        "composed",
                        "comment",
                        "quote",
                        "quote_in_comment",
                        "flagged",
                        "dot",
                        "twice",
                        "number",
                        "secret",
                        "character",
                        "small",
                        "digits");
    }

    private List<String> wrong(RegisteredTask task, String parameters) throws IOException {
        JsonNode json = mapper.readTree(parameters);
        return task.type().validate(json).stream().map(Violation::path).toList();
    }

    private RegisteredTask compile(TestCompiler compiler) throws IOException {
        Path source = Files.writeString(directory.resolve("Constrained.java"), SOURCE);
        Compilation compilation = compiler.compile(Files.createDirectories(directory.resolve("out")), List.of(source));
        assertThat(compilation.problems()).isEmpty();
        try (URLClassLoader loader = compilation.loader()) {
            RegisteredTask task = TaskRegistry.load(loader).require("constrained");
            assertThat(task.descriptor()).isPresent(); // loaded while it can be
            return task;
        }
    }
}
