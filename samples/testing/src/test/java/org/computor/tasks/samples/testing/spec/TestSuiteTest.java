package org.computor.tasks.samples.testing.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestSuiteTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatEachLevelSetsAndInherits() throws IOException {
        TestSuite suite = read("""
                name: Suite
                version: "1.0"
                properties:
                  relativeTolerance: 1.0e-3
                  tests:
                    - name: first
                      inputAnswers: "5"
                      allowedOccurrenceRange: [1, 2]
                      setUpCode: []
                      tests:
                        - {name: a, qualification: contains, expectedStdout: one line}
                """);
        TestCollection first = suite.properties().tests().get(0);
        TestCase test = first.tests().get(0);
        Settings effective = test.settings()
                .over(first.settings())
                .over(suite.properties().settings())
                .resolved();
        assertThat(first.type()).isEqualTo(TestType.VARIABLE);
        assertThat(first.inputAnswers()).containsExactly("5");
        assertThat(test.expectedStdout()).isEqualTo(List.of("one line"));
        assertThat(effective.qualification()).isEqualTo(Qualification.CONTAINS);
        assertThat(effective.allowedOccuranceRange()).isEqualTo(new Occurrences(1, 2));
        assertThat(effective.relativeTolerance()).isEqualTo(1e-3);
        assertThat(effective.absoluteTolerance()).isEqualTo(1e-4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "propertys: {}                                      | propertys: unknown field; known are",
                "properties: {tests: [{name: a, tets: []}]}         | properties.tests[0].tets: unknown field",
                "properties: {tests: [{name: a, tests: [{nme: b}]}]}| properties.tests[0].tests[0].nme: unknown field",
                "properties: {tests: [{tests: []}]}                 | properties.tests[0]: the field name is missing",
                "properties: {tests: [{name: a}]}                   | properties.tests[0]: the field tests is missing",
                "properties: {allowedOccuranceRange: [1]}           | takes [minimum, maximum]",
                "properties: {qualification: equals}                | properties.qualification: ",
                "properties: {relativeTolerance: 0}                 | relativeTolerance has to be greater than 0",
                "properties: {tests: [{name: a, tests: [], compiler: ./gcc}]} | compiler has to be the name of an installed",
                "properties: {tests: [{name: a, tests: [], compilerFlags: -O2 -g}]} | compilerFlags[0] holds several flags",
                "properties: {tests: [{name: a, tests: [], linkerFlags: [-lm, '']}]} | linkerFlags[1] is empty",
                "version: one                                       | version has to look like 1.0",
                "- a list                                           | has to be an object with fields"
            })
    void saysWhatIsWrongAndWhere(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageStartingWith("test.yaml: ")
                .hasMessageContaining(message);
    }

    @Test
    void readsMetaWithDependenciesInBothForms() throws IOException {
        Path file = Files.writeString(folder.resolve("meta.yaml"), """
                identifier: a.b
                properties:
                  testDependencies: [x.y, {slug: z.z, version: ">=1"}]
                  executionBackend: {slug: itpcp.exec.c, settings: {flags: [-Wall], other: 1}}
                """);
        AssignmentMeta meta = AssignmentMeta.read(file);
        assertThat(meta.slug()).isEqualTo("a.b");
        assertThat(meta.properties().testDependencies())
                .containsExactly(
                        new AssignmentMeta.TestDependency("x.y", null),
                        new AssignmentMeta.TestDependency("z.z", ">=1"));
        AssignmentMeta.Backend backend = meta.properties().executionBackend();
        assertThat(backend).isNotNull();
        assertThat(backend.settings().flags()).containsExactly("-Wall");
    }

    private TestSuite read(String yaml) throws IOException {
        return TestSuite.read(Files.writeString(folder.resolve(TestSuite.FILE_NAME), yaml));
    }
}
