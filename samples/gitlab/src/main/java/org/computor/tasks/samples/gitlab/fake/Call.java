package org.computor.tasks.samples.gitlab.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request, with its fields from a form, a JSON body or the query, and the account that sends it. */
final class Call {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_IN_A_PAGE = 100;

    private final Context http;
    private final Account account;

    Call(Context http, Account account) {
        this.http = http;
        this.account = account;
    }

    static String token(Context http) {
        String header = http.header("PRIVATE-TOKEN");
        String bearer = http.header("Authorization");
        return header != null ? header : bearer != null && bearer.startsWith("Bearer ") ? bearer.substring(7) : "";
    }

    Account account() {
        return account;
    }

    String path(String name) {
        return http.pathParam(name);
    }

    Optional<String> field(String name) {
        String given = isJson() ? fromJson(name) : http.formParam(name);
        return Optional.ofNullable(given != null ? given : http.queryParam(name));
    }

    String required(String name) {
        return field(name).filter(value -> !value.isBlank()).orElseThrow(() -> Refusal.missing(name));
    }

    private boolean isJson() {
        String type = http.contentType();
        return type != null
                && type.startsWith("application/json")
                && !http.body().isEmpty();
    }

    private @Nullable String fromJson(String name) {
        try {
            JsonNode value = JSON.readTree(http.body()).path(name);
            return value.isMissingNode() || value.isNull() ? null : value.asText();
        } catch (JsonProcessingException e) {
            throw Refusal.invalid("body", "is not JSON");
        }
    }

    void answer(int status, Object body) {
        http.status(status).json(body);
    }

    void answerNothing() {
        http.status(204);
    }

    /** One page of a list, with GitLab's headers. */
    <T> List<T> page(List<T> all) {
        int page = Math.max(1, number("page", 1));
        int size = Math.min(MOST_IN_A_PAGE, Math.max(1, number("per_page", 20)));
        int pages = Math.max(1, (all.size() + size - 1) / size);
        http.header("X-Page", String.valueOf(page));
        http.header("X-Per-Page", String.valueOf(size));
        http.header("X-Total", String.valueOf(all.size()));
        http.header("X-Total-Pages", String.valueOf(pages));
        http.header("X-Prev-Page", page > 1 ? String.valueOf(page - 1) : "");
        http.header("X-Next-Page", page < pages ? String.valueOf(page + 1) : "");
        return all.stream().skip((page - 1L) * size).limit(size).toList();
    }

    private int number(String name, int otherwise) {
        try {
            return field(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw Refusal.invalid(name, "is invalid");
        }
    }
}
