package org.computor.tasks.samples.testing.spec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads and writes one kind of file, and says in words what is wrong with one. */
enum FileFormat {
    JSON(JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()),
    YAML(YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build());

    /** Far more than any assignment needs; a file beyond it is a mistake or an attack. */
    private static final long MAX_BYTES = 16L << 20;

    @SuppressWarnings("ImmutableEnumChecker") // set up here, and not changed afterwards
    private final ObjectMapper mapper;

    FileFormat(ObjectMapper mapper) {
        this.mapper = mapper;
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(200).build());
    }

    <T> T read(Path file, Class<T> type) throws IOException {
        return bind(file, tree(file), type);
    }

    /** The file as it stands, before any type is asked for. */
    JsonNode tree(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new InvalidFileException(file, "is larger than " + (MAX_BYTES >> 20) + " MB");
        }
        try (var in = Files.newInputStream(file)) {
            JsonNode tree = mapper.readTree(in);
            if (tree == null || !tree.isObject()) {
                throw new InvalidFileException(file, "has to be an object with fields");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new InvalidFileException(
                    file, "line " + e.getLocation().getLineNr() + ": " + firstLine(e.getOriginalMessage()));
        }
    }

    <T> T bind(Path file, JsonNode tree, Class<T> type) throws InvalidFileException {
        try {
            return mapper.treeToValue(tree, type);
        } catch (ValueInstantiationException e) {
            throw new InvalidFileException(file, where(e) + problem(e));
        } catch (JsonMappingException e) {
            throw new InvalidFileException(file, where(e) + e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw new InvalidFileException(file, e.getOriginalMessage());
        }
    }

    /** What one of our own records says of itself. */
    private static String problem(ValueInstantiationException e) {
        return e.getCause() == null
                ? e.getOriginalMessage()
                : String.valueOf(e.getCause().getMessage());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }

    String text(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("one of our own records cannot be written", e);
        }
    }

    void write(Path file, Object value) throws IOException {
        mapper.writeValue(file.toFile(), value);
    }

    /** {@code properties.tests[1].name: }, as a person would point at it. */
    private static String where(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "" : (path.startsWith(".") ? path.substring(1) : path) + ": ";
    }
}
