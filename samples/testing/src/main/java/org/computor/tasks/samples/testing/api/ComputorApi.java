package org.computor.tasks.samples.testing.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** The rows of results in the Computor API, by basic authentication. */
public final class ComputorApi {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int LONGEST_COMPLAINT = 300;

    private final ObjectMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .build(); // follows no redirect: it would take the password along
    private final ApiSettings settings;

    public ComputorApi(ApiSettings settings) {
        this.settings = settings;
    }

    /** The row of a result. */
    public JsonNode result(String id) throws ApiException, IOException, InterruptedException {
        return call(request("/results/" + encode(id)).GET());
    }

    /**
     * Changes the row of a result.
     *
     * @param key the same for repetitions of one call, so that the API can tell them from another
     */
    public void updateResult(String id, ObjectNode change, String key)
            throws ApiException, IOException, InterruptedException {
        call(request("/results/" + encode(id))
                .header("Idempotency-Key", key)
                .method("PATCH", BodyPublishers.ofByteArray(json.writeValueAsBytes(change))));
    }

    /** The row that a task made, if it made one. */
    public Optional<String> resultOfTask(String taskId) throws ApiException, IOException, InterruptedException {
        JsonNode rows =
                call(request("/results?test_system_id=" + encode(taskId)).GET());
        return rows instanceof ArrayNode array && !array.isEmpty()
                ? Optional.of(array.get(0).path("id").asText())
                : Optional.empty();
    }

    /** Makes a row, and hands back its id. */
    public String createResult(ObjectNode row, String key) throws ApiException, IOException, InterruptedException {
        JsonNode made = call(request("/results")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(row))));
        return made.path("id").asText();
    }

    private HttpRequest.Builder request(String path) {
        String basic = Base64.getEncoder()
                .encodeToString((settings.user() + ":" + settings.password()).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(settings.url() + path))
                .timeout(ANSWER)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private JsonNode call(HttpRequest.Builder builder) throws ApiException, IOException, InterruptedException {
        HttpRequest request = builder.build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 != 2) {
            String said = new String(response.body(), StandardCharsets.UTF_8);
            throw new ApiException(
                    request.method() + " " + request.uri().getPath() + " answered " + response.statusCode() + ": "
                            + said.substring(0, Math.min(said.length(), LONGEST_COMPLAINT)),
                    response.statusCode());
        }
        return json.readTree(response.body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
