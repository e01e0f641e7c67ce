package org.computor.tasks.samples.release.course;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.computor.tasks.activities.RemoteService;
import org.computor.tasks.activities.ServiceFailure;
import org.computor.tasks.annotations.RegisterActivities;

/** Tells Computor by its HTTP API, with basic authentication. */
@RegisterActivities
public final class HttpCourseApi implements CourseApi {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RemoteService computor = new RemoteService("Computor");
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String url;
    private final String authorization;

    /** @param url such as {@code https://computor.example.org/api} */
    public HttpCourseApi(String url, String user, String password) {
        this.url = url.replaceAll("/+$", "");
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** The one that {@code EXECUTION_BACKEND_API_URL}, {@code _USER} and {@code _PASSWORD} name. */
    public static HttpCourseApi fromEnvironment(Map<String, String> environment) {
        String url = environment.getOrDefault("EXECUTION_BACKEND_API_URL", "");
        if (url.isBlank()) {
            throw new IllegalArgumentException("EXECUTION_BACKEND_API_URL is not set: it is the address of Computor");
        }
        return new HttpCourseApi(
                url,
                environment.getOrDefault("EXECUTION_BACKEND_API_USER", ""),
                environment.getOrDefault("EXECUTION_BACKEND_API_PASSWORD", ""));
    }

    @Override
    public void register(String courseId, List<Content> contents) {
        put("/courses/" + segment(courseId) + "/contents", contents);
    }

    @Override
    public void released(String courseId, String releaseId, ReleaseCourse.Released released) {
        put("/courses/" + segment(courseId) + "/releases/" + segment(releaseId), released);
    }

    private void put(String path, Object body) {
        computor.call(() -> send(path, JSON.writeValueAsBytes(body)));
    }

    private int send(String path, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<Void> response = http.send(request, HttpResponse.BodyHandlers.discarding());
        int status = response.statusCode();
        String answer = "Computor answered " + status + " to PUT " + path;
        if (status == 429) {
            throw ServiceFailure.paused(answer, retryAfter(response));
        }
        if (status >= 500 || status == 408) {
            throw ServiceFailure.unavailable(answer, retryAfter(response));
        }
        if (status >= 300) {
            throw ServiceFailure.refused(answer);
        }
        return status;
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        return ServiceFailure.retryAfter(
                response.headers().firstValue("Retry-After").orElse(""));
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
