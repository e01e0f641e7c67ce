package org.computor.tasks.samples.gitlab.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.computor.tasks.samples.gitlab.GitlabException;
import org.computor.tasks.samples.gitlab.GitlabException.Kind;
import org.gitlab4j.api.GitLabApiException;
import org.jspecify.annotations.Nullable;

/** Says in the port's words what GitLab answered. */
final class Failures {

    private static final Duration WITHOUT_A_WORD = Duration.ofSeconds(10);

    private Failures() {}

    static GitlabException of(String what, GitLabApiException e) {
        String message = what + ": " + text(e);
        Kind kind = kind(e.getHttpStatus(), message);
        return new GitlabException(kind, message, kind == Kind.RATE_LIMITED ? retryAfter(e) : null, e);
    }

    private static Kind kind(int status, String message) {
        if (status == 400 || status == 409) {
            return message.contains("already been taken") || message.contains("already exists")
                    ? Kind.TAKEN
                    : Kind.REFUSED;
        }
        return switch (status) {
            case 401, 403 -> Kind.FORBIDDEN;
            case 404 -> Kind.NOT_FOUND;
            case 429 -> Kind.RATE_LIMITED;
            default -> status == 0 || status >= 500 ? Kind.UNAVAILABLE : Kind.REFUSED;
        };
    }

    // A failed validation has its sentences by field; a broken connection has a status of 0 and the client's own words
    private static String text(GitLabApiException e) {
        Map<String, List<String>> errors = e.hasValidationErrors() ? e.getValidationErrors() : Map.of();
        String sentences = errors.entrySet().stream()
                .map(entry -> entry.getKey() + " " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
        String status = e.getHttpStatus() == 0 ? "no answer" : "HTTP " + e.getHttpStatus();
        return status + (sentences.isEmpty() ? ", " + e.getMessage() : ", " + sentences);
    }

    private static Duration retryAfter(GitLabApiException e) {
        @Nullable String seconds = e.getHeaders() == null ? null : e.getHeaders().getFirst("Retry-After");
        try {
            return seconds == null ? WITHOUT_A_WORD : Duration.ofSeconds(Math.max(1, Long.parseLong(seconds.strip())));
        } catch (NumberFormatException date) {
            return WITHOUT_A_WORD;
        }
    }
}
