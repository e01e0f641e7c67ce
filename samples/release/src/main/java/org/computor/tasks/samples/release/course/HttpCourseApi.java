package org.computor.tasks.samples.release.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.temporal.failure.ApplicationFailure;
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
import org.computor.tasks.annotations.RegisterActivities;

/** Tells Computor by its HTTP API, with basic authentication. */
@RegisterActivities
public final class HttpCourseApi implements CourseApi {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

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
        HttpResponse<String> response = send(path, body);
        int status = response.statusCode();
        if (status >= 300) {
            ApplicationFailure.Builder failure = ApplicationFailure.newBuilder()
                    .setMessage("Computor answered " + status + " to PUT " + path)
                    .setType("CourseApi")
                    .setNonRetryable(status < 500 && status != 408 && status != 429);
            response.headers()
                    .firstValueAsLong("Retry-After")
                    .ifPresent(seconds -> failure.setNextRetryDelay(Duration.ofSeconds(seconds)));
            throw failure.build();
        }
    }

    private HttpResponse<String> send(String path, Object body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                    .timeout(PATIENCE)
                    .header("Authorization", authorization)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw ApplicationFailure.newFailure("Computor does not answer: " + e.getMessage(), "CourseApi");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApplicationFailure.newFailure("stopped while Computor was asked", "CourseApi");
        }
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
