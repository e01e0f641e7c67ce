package org.computor.tasks.samples.gitlab.fake;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Groups, projects and members as GitLab's JSON. */
final class Views {

    private final Supplier<String> url;

    /** @param url where GitLab is, which a free port decides late */
    Views(Supplier<String> url) {
        this.url = url;
    }

    Map<String, @Nullable Object> group(GroupNode group) {
        Map<String, @Nullable Object> json = node(group);
        json.put("full_name", group.fullPath().replace("/", " / "));
        json.put("full_path", group.fullPath());
        json.put("parent_id", group.parent == null ? null : group.parent.id);
        json.put("web_url", url.get() + "/groups/" + group.fullPath());
        return json;
    }

    Map<String, @Nullable Object> project(ProjectNode project) {
        GroupNode group = Objects.requireNonNull(project.parent);
        Map<String, @Nullable Object> json = node(project);
        json.put("path_with_namespace", project.fullPath());
        json.put("name_with_namespace", group.name + " / " + project.name);
        json.put("default_branch", "main");
        json.put("http_url_to_repo", url.get() + "/" + project.fullPath() + ".git");
        json.put("web_url", url.get() + "/" + project.fullPath());
        json.put("empty_repo", false);
        json.put("archived", false);
        json.put(
                "namespace",
                Map.of(
                        "id",
                        group.id,
                        "name",
                        group.name,
                        "path",
                        group.path,
                        "kind",
                        "group",
                        "full_path",
                        group.fullPath()));
        json.put("import_status", project.forkedFrom == null ? "none" : project.isReady() ? "finished" : "started");
        if (project.forkedFrom != null) {
            json.put(
                    "forked_from_project",
                    Map.of("id", project.forkedFrom.id, "path_with_namespace", project.forkedFrom.fullPath()));
        }
        return json;
    }

    Map<String, @Nullable Object> member(Account account, int level) {
        Map<String, @Nullable Object> json = user(account);
        json.put("access_level", level);
        json.put("expires_at", null);
        return json;
    }

    Map<String, @Nullable Object> user(Account account) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", account.id());
        json.put("username", account.username());
        json.put("name", account.username());
        json.put("state", "active");
        json.put("web_url", url.get() + "/" + account.username());
        return json;
    }

    private static Map<String, @Nullable Object> node(Node node) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", node.id);
        json.put("name", node.name);
        json.put("path", node.path);
        json.put("description", node.description);
        json.put("visibility", node.visibility);
        json.put("created_at", node.createdAt.truncatedTo(ChronoUnit.MILLIS).toString());
        return json;
    }
}
