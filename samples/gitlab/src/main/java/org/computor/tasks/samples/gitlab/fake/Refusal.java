package org.computor.tasks.samples.gitlab.fake;

import java.util.List;
import java.util.Map;

/** An answer that is no success, with GitLab's own words. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, ?> body;

    private Refusal(int status, Map<String, ?> body) {
        super(body.toString(), null, false, false);
        this.status = status;
        this.body = body;
    }

    int status() {
        return status;
    }

    Map<String, ?> body() {
        return body;
    }

    static Refusal unauthorized() {
        return new Refusal(401, Map.of("message", "401 Unauthorized"));
    }

    static Refusal forbidden() {
        return new Refusal(403, Map.of("message", "403 Forbidden"));
    }

    static Refusal notFound(String what) {
        return new Refusal(404, Map.of("message", "404 " + what + " Not Found"));
    }

    static Refusal missing(String field) {
        return new Refusal(400, Map.of("error", field + " is missing"));
    }

    static Refusal invalid(String field, String sentence) {
        return new Refusal(400, Map.of("message", Map.of(field, List.of(sentence))));
    }

    static Refusal groupTaken() {
        return new Refusal(400, Map.of("message", "Failed to save group {:path=>[\"has already been taken\"]}"));
    }

    static Refusal projectTaken() {
        List<String> taken = List.of("has already been taken");
        return new Refusal(
                400, Map.of("message", Map.of("name", taken, "path", taken, "project_namespace.name", taken)));
    }

    static Refusal forkTaken() {
        return new Refusal(
                409, Map.of("message", List.of("Name has already been taken", "Path has already been taken")));
    }

    static Refusal memberExists() {
        return new Refusal(409, Map.of("message", "Member already exists"));
    }
}
