package org.computor.tasks.samples.hierarchy.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hierarchy in YAML, in the form of Computor's deployment files. A token in it is a reference ({@code secret:NAME}),
 * a variable of the environment (<code>${GITLAB_TOKEN}</code>), or the token itself; the last two are kept encrypted,
 * and only references go on. The address of a GitLab may be a variable too.
 */
public final class DeploymentFile {

    /** Parts of a file that other tasks take, some of them with passwords; they go no further than this class. */
    private static final List<String> FOR_OTHERS =
            List.of("execution_backends", "users", "settings", "examples_upload");

    private static final String REFERENCE = "secret:";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final ObjectNode content;
    private final List<String> leftOut = new ArrayList<>();

    private DeploymentFile(ObjectNode content) {
        this.content = content;
        for (String part : FOR_OTHERS) {
            JsonNode removed = content.remove(part);
            if (removed != null && !removed.isEmpty()) {
                leftOut.add(part);
            }
        }
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if it is no hierarchy; the message says what to mend
     */
    public static DeploymentFile read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /**
     * Reads a file's text.
     *
     * @throws IllegalArgumentException if it is no hierarchy; the message says what to mend
     */
    public static DeploymentFile parse(String yaml) {
        try {
            if (YAML.readTree(yaml) instanceof ObjectNode content) {
                return new DeploymentFile(content);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not YAML: " + e.getOriginalMessage() + " (line "
                    + e.getLocation().getLineNr() + ")");
        }
        throw new IllegalArgumentException("a deployment file is an object with the field organizations");
    }

    /** The parts of the file that are not the hierarchy, and that other tasks take. */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /**
     * The hierarchy, with each token kept in a store and replaced by its reference.
     *
     * @param environment for <code>${VARIABLE}</code>
     * @throws IllegalArgumentException if a field is unknown, missing or of another type; the message names it
     */
    public Deployment deployment(SecretStore secrets, Map<String, String> environment) {
        ObjectNode copy = content.deepCopy();
        JsonNode organizations = copy.path("organizations");
        for (int i = 0; i < organizations.size(); i++) {
            String at = "organizations[" + i + "].gitlab";
            if (!(organizations.get(i).path("gitlab") instanceof ObjectNode gitlab)) {
                throw new IllegalArgumentException(at + " is missing: it says the url and the token of the GitLab");
            }
            gitlab.retain("url", "token", "parent");
            gitlab.put("url", url(value(gitlab, "url", at, "the address", environment), at));
            String token = value(
                    gitlab, "token", at, "a reference (secret:NAME), a variable (${NAME}) or the token", environment);
            if (!token.startsWith(REFERENCE)) {
                String name = "gitlab-" + organizations.get(i).path("path").asText();
                gitlab.put("token", secrets.keep(name, token).toString());
            }
        }
        try {
            return YAML.treeToValue(copy, Deployment.class);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage() + " (" + e.getPathReference() + ")");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage());
        }
    }

    private static String value(
            ObjectNode gitlab, String field, String at, String wanted, Map<String, String> environment) {
        String given = gitlab.path(field).asText();
        Matcher variable = VARIABLE.matcher(given);
        String value = variable.matches() ? environment.getOrDefault(variable.group(1), "") : given;
        if (value.isBlank()) {
            throw new IllegalArgumentException(at + "." + field + " is "
                    + (variable.matches() ? "the variable " + variable.group(1) + ", which is not set" : "missing")
                    + ": give " + wanted);
        }
        return value;
    }

    private static String url(String given, String at) {
        if (!given.matches("https?://[^\\s/?#@]+(/[^\\s?#]*)?")) {
            throw new IllegalArgumentException(
                    at + ".url is no address of a GitLab: give one such as https://gitlab.example.org");
        }
        return given;
    }
}
