package org.computor.tasks.internal.server;

import io.temporal.client.WorkflowClient;
import io.temporal.common.SimplePlugin;
import io.temporal.envconfig.ClientConfigProfile;
import io.temporal.envconfig.LoadClientConfigProfileOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.computor.tasks.encryption.EncryptionKeys;
import org.computor.tasks.encryption.PayloadEncryption;
import org.jspecify.annotations.Nullable;

/**
 * The server that the environment names. Computor's own variables are written over to Temporal's, which Temporal's own
 * library then reads, together with its configuration file.
 */
public final class Environment {

    /** Host and port. */
    public static final String ADDRESS = "TEMPORAL_ADDRESS";

    /** Temporal's own variable. */
    public static final String NAMESPACE = "TEMPORAL_NAMESPACE";

    private static final String HOST = "TEMPORAL_HOST";
    private static final String ENCRYPTION_KEYS = "COMPUTOR_ENCRYPTION_KEYS";
    private static final String PORT = "TEMPORAL_PORT";

    private static final Map<String, String> FILES = Map.of(
            "TEMPORAL_TLS_CERT", "TEMPORAL_TLS_CLIENT_CERT_PATH",
            "TEMPORAL_TLS_KEY", "TEMPORAL_TLS_CLIENT_KEY_PATH",
            "TEMPORAL_TLS_CA", "TEMPORAL_TLS_SERVER_CA_CERT_PATH");

    private final Map<String, String> given;
    private final Map<String, String> variables;
    private final List<String> problems = new ArrayList<>();

    private Environment(Map<String, String> given) {
        this.given = given;
        this.variables = new HashMap<>(given);
        this.variables.values().removeIf(String::isBlank);
    }

    /**
     * Makes a client; it connects when it is first used.
     *
     * @throws IllegalArgumentException if a variable cannot be right; the message names every one that is not
     */
    public static WorkflowClient connect(Map<String, String> environment, List<SimplePlugin> plugins) {
        Environment read = new Environment(environment);
        read.address();
        read.files();
        List<SimplePlugin> all = new ArrayList<>(plugins);
        read.encryption().ifPresent(all::add);
        ClientConfigProfile profile = read.profile();
        if (profile == null || !read.problems.isEmpty()) {
            throw new IllegalArgumentException("the environment does not name a Temporal server:"
                    + String.join(
                            "",
                            read.problems.stream()
                                    .map(problem -> "\n  - " + problem)
                                    .toList()));
        }
        return read.client(profile, all);
    }

    private void address() {
        String address = variables.get(ADDRESS);
        if (address != null) {
            if (!address.strip().matches(".+:[0-9]{1,5}")) {
                problems.add(ADDRESS + " must be host:port, but is '" + address + "'");
            }
            return;
        }
        if (!(variables.containsKey(HOST) || variables.containsKey(PORT))) {
            return;
        }
        String port = variables.getOrDefault(PORT, "7233").strip();
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65_535) {
            problems.add(PORT + " must be a port from 1 to 65535, but is '" + port + "'");
        }
        variables.put(ADDRESS, variables.getOrDefault(HOST, "localhost").strip() + ":" + port);
    }

    private void files() {
        FILES.forEach((ours, theirs) -> {
            String file = variables.get(ours);
            if (file != null && variables.putIfAbsent(theirs, file) == null && !Files.isReadable(Path.of(file))) {
                problems.add(ours + " must name a file that can be read, but '" + file + "' cannot");
            }
        });
        boolean hasCertificate = variables.containsKey("TEMPORAL_TLS_CERT");
        if (hasCertificate != variables.containsKey("TEMPORAL_TLS_KEY")) {
            problems.add(
                    hasCertificate
                            ? "TEMPORAL_TLS_CERT is set, and TEMPORAL_TLS_KEY is missing: set both or none"
                            : "TEMPORAL_TLS_KEY is set, and TEMPORAL_TLS_CERT is missing: set both or none");
        }
    }

    private Optional<SimplePlugin> encryption() {
        try {
            return Optional.ofNullable(variables.get(ENCRYPTION_KEYS))
                    .map(file -> PayloadEncryption.with(EncryptionKeys.read(Path.of(file))));
        } catch (IllegalArgumentException e) {
            problems.add(ENCRYPTION_KEYS + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private @Nullable ClientConfigProfile profile() {
        try {
            return ClientConfigProfile.load(LoadClientConfigProfileOptions.newBuilder()
                    .setEnvOverrides(variables)
                    .build());
        } catch (IOException | RuntimeException e) {
            problems.add("the configuration " + given.getOrDefault("TEMPORAL_CONFIG_FILE", "file") + ", profile "
                    + given.getOrDefault("TEMPORAL_PROFILE", "default") + ", cannot be used: " + e.getMessage());
            return null;
        }
    }

    private WorkflowClient client(ClientConfigProfile profile, List<SimplePlugin> plugins) {
        try {
            WorkflowServiceStubsOptions connection = WorkflowServiceStubsOptions.newBuilder(
                            profile.toWorkflowServiceStubsOptions())
                    .setPlugins(plugins.toArray(SimplePlugin[]::new)) // from here Temporal hands them on
                    .build();
            return WorkflowClient.newInstance(
                    WorkflowServiceStubs.newServiceStubs(connection), profile.toWorkflowClientOptions());
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalArgumentException(
                    "the environment does not name a Temporal server: its TLS files cannot be used: "
                            + cause.getMessage(),
                    e);
        }
    }
}
