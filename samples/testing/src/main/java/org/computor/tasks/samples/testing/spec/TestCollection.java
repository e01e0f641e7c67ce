package org.computor.tasks.samples.testing.spec;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tests that look at one run of one program.
 *
 * @param type what they look at; {@code variable} if absent
 * @param entryPoint the program's file; all source files if absent
 * @param file the file that the tests look at, or for {@code unittest} those that hold them
 * @param inputAnswers the lines that the program reads
 * @param setUpCode Python that runs after the program, in its namespace
 * @param successDependency collections, by name, id or index, all of whose tests have to have passed
 * @param timeout seconds for the program
 * @param compiler an installed program, by its name or absolute path; the backend's, if absent
 * @param compilerFlags in place of the backend's, and those in place of the language's own
 * @param linkerFlags added at the end
 * @param memoryLimit megabytes
 */
public record TestCollection(
        TestType type,
        String name,
        @Nullable String id,
        @Nullable String description,
        @Nullable String entryPoint,
        @Nullable String file,
        List<String> inputAnswers,
        List<String> args,
        Map<String, String> environment,
        List<String> setUpCode,
        @Nullable String setUpCodeDependency,
        List<String> tearDownCode,
        List<String> successDependency,
        @Nullable Double timeout,
        @Nullable String compiler,
        @Nullable List<String> compilerFlags,
        @Nullable List<String> linkerFlags,
        @Nullable List<String> sourceFiles,
        @Nullable String executableName,
        @Nullable String workingDirectory,
        @Nullable Long memoryLimit,
        @Nullable Boolean storeGraphicsArtifacts,
        @Nullable String competency,
        @Nullable String failureMessage,
        @Nullable String successMessage,
        @JsonUnwrapped Defaults settings,
        List<TestCase> tests) {

    @SuppressWarnings("NullAway") // the file may leave them out
    public TestCollection {
        Required.text("name", name);
        Required.list("tests", tests);
        CommandWords.checkNotNegative("timeout", timeout);
        CommandWords.checkNotNegative("memoryLimit", memoryLimit);
        CommandWords.checkProgram("compiler", compiler);
        CommandWords.checkFlags("compilerFlags", compilerFlags);
        CommandWords.checkFlags("linkerFlags", linkerFlags);
        type = type == null ? TestType.VARIABLE : type;
        settings = settings == null ? Defaults.NONE : settings;
        inputAnswers = filled(inputAnswers);
        args = args == null ? List.of() : List.copyOf(args);
        environment = environment == null ? Map.of() : Map.copyOf(environment);
        setUpCode = filled(setUpCode);
        tearDownCode = filled(tearDownCode);
        successDependency = filled(successDependency);
        tests = List.copyOf(tests);
    }

    /** Empty entries, which other tools write for nothing, are nothing. */
    private static List<String> filled(@Nullable List<String> lines) {
        return lines == null
                ? List.of()
                : lines.stream().filter(line -> line != null && !line.isEmpty()).toList();
    }
}
