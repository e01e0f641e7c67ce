package org.computor.tasks.samples.testing.spec;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds fields of test.yaml that no level knows. Jackson cannot where fields of several records lie on one level. */
final class UnknownFields {

    private static final Set<String> SUITE = names(TestSuite.class);
    private static final Set<String> PROPERTIES = names(TestSuite.Properties.class, Defaults.class);
    private static final Set<String> COLLECTION = names(TestCollection.class, Defaults.class);
    private static final Set<String> TEST = names(TestCase.class, Defaults.class);

    private UnknownFields() {}

    static void refuse(Path file, JsonNode suite) throws InvalidFileException {
        check(file, "", suite, SUITE);
        JsonNode properties = suite.path("properties");
        check(file, "properties.", properties, PROPERTIES);
        JsonNode collections = properties.path("tests");
        for (int i = 0; i < collections.size(); i++) {
            String where = "properties.tests[" + i + "].";
            check(file, where, collections.path(i), COLLECTION);
            JsonNode tests = collections.path(i).path("tests");
            for (int j = 0; j < tests.size(); j++) {
                check(file, where + "tests[" + j + "].", tests.path(j), TEST);
            }
        }
    }

    private static void check(Path file, String where, JsonNode node, Set<String> known) throws InvalidFileException {
        for (String field : (Iterable<String>) node::fieldNames) {
            if (!known.contains(field)) {
                throw new InvalidFileException(
                        file, where + field + ": unknown field; known are " + String.join(", ", known));
            }
        }
    }

    private static Set<String> names(Class<?>... records) {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : records) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getType() != Defaults.class) {
                    names.add(component.getName());
                    JsonAlias alias = component.getAccessor().getAnnotation(JsonAlias.class);
                    Stream.of(alias)
                            .filter(a -> a != null)
                            .flatMap(a -> Arrays.stream(a.value()))
                            .forEach(names::add);
                }
            }
        }
        return names;
    }
}
