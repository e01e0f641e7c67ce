package org.computor.tasks.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in an index file is what the registry says, whatever characters are in it. */
class IndexFilesTest {

    private static final String ODD = "quote \" backslash \\ tab \t line \n { } [ ] , : é \u2028 \uD83D\uDE00 end";
    private static final String SCHEMA = "{\"type\":\"object\",\"description\":\"} \\\" {\",\"enum\":[{}, [\"]\"]]}";

    @TempDir
    Path directory;

    private static String entry() throws IOException {
        return """
                {"kind":"task","name":"grade","class":"team.Grade","queue":"team","pinned":true,\
                "execution_timeout":"PT10M","description":%s,"parameters":%s,"result":{},\
                "json_classes":["team.Grade$Parameters","team.Points"],"activity_interfaces":[]}
                """.formatted(new ObjectMapper().writeValueAsString(ODD), SCHEMA);
    }

    private RegisteredTask read(String entry) throws IOException {
        Path jar = directory.resolve("team.jar"); // a jar may lack the class
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
            out.putNextEntry(new JarEntry("META-INF/computor-tasks/team.Grade.json"));
            out.write(entry.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return TaskRegistry.read(jar).require("grade");
    }

    @Test
    void eachFieldIsWhatStandsThere() throws IOException {
        RegisteredTask task = read(entry());

        assertThat(task.queue()).isEqualTo("team");
        assertThat(task.pinned()).isTrue();
        assertThat(task.executionTimeout()).isEqualTo(Duration.ofMinutes(10));
        assertThat(task.description()).isEqualTo(ODD);
        assertThat(task.className()).isEqualTo("team.Grade");
        assertThat(task.parametersSchema()).isEqualTo(SCHEMA);
        assertThat(task.resultSchema()).isEqualTo("{}");
        assertThat(task.jsonClasses()).containsExactly("team.Grade$Parameters", "team.Points");
        assertThat(task.activityInterfaces()).isEmpty();
    }

    @Test
    void anotherJsonLibraryMayWriteIt() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<?, ?> same = mapper.readValue(entry(), Map.class);

        RegisteredTask task = read(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(same));

        assertThat(task.description()).isEqualTo(ODD);
        assertThat(mapper.readTree(task.parametersSchema())).isEqualTo(mapper.readTree(SCHEMA));
        assertThat(task.jsonClasses()).containsExactly("team.Grade$Parameters", "team.Points");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"kind\":\"task\"",
                "{\"kind\":\"task\",\"class\":\"team.Grade",
                "{\"kind\":\"stone\",\"class\":\"team.Grade\"}",
                "{\"kind\":\"task\",\"name\":\"grade\"}",
                "{\"kind\":,\"class\":\"team.Grade\"}"
            })
    void aDamagedFileIsNamed(String entry) {
        assertThatThrownBy(() -> read(entry))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("team.jar!/META-INF/computor-tasks/team.Grade.json is damaged")
                .hasMessageContaining("compile its module again");
    }

    @Test
    void aDamagedSchemaIsNamedWhenItIsAskedFor() throws IOException {
        RegisteredTask task = read(entry().replace("\"result\":{}", "\"result\":"));

        assertThat(task.name()).isEqualTo("grade");
        assertThatThrownBy(task::resultSchema)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("team.Grade.json is damaged");
    }
}
