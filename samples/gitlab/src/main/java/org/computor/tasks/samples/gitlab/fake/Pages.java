package org.computor.tasks.samples.gitlab.fake;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a browser shows at the addresses of groups and projects, to whoever is on this machine: for looking around. */
final class Pages {

    private final Store store;
    private final Repositories repositories;

    Pages(Store store, Repositories repositories) {
        this.store = store;
        this.repositories = repositories;
    }

    void addTo(RoutesConfig http) {
        http.get("/", call -> call.html(page("Groups", list(topGroups()))));
        http.get("/<path>", this::show);
    }

    private List<? extends Node> topGroups() {
        return store.groups().stream().filter(group -> group.parent == null).toList();
    }

    private void show(Context call) {
        String path = call.pathParam("path").replaceFirst("^groups/", "");
        synchronized (store) {
            Optional<String> html = store.project(path)
                    .map(this::project)
                    .or(() -> store.group(path).map(this::group));
            html.ifPresentOrElse(call::html, () -> call.status(404).html(page("404", "<p>Nothing is here.")));
        }
    }

    private String group(GroupNode group) {
        return page(group.fullPath(), about(group) + list(store.childrenOf(group)));
    }

    private String project(ProjectNode project) {
        String files = project.isReady()
                ? repositories.files(project, "main").entrySet().stream()
                        .map(Pages::file)
                        .collect(Collectors.joining())
                : "<p>It is still being copied.";
        return page(project.fullPath(), about(project) + files);
    }

    private static String file(Map.Entry<String, String> file) {
        return "<h3>" + escaped(file.getKey()) + "</h3><pre>" + escaped(file.getValue()) + "</pre>";
    }

    private String about(Node node) {
        String up = node.parent == null ? "" : node.parent.fullPath();
        String members = node.members.entrySet().stream()
                .flatMap(
                        member -> store
                                .account(member.getKey())
                                .map(account -> account.username() + " (" + member.getValue() + ")")
                                .stream())
                .collect(Collectors.joining(", "));
        return "<p>" + link(up, up.isEmpty() ? "all groups" : "up to " + up)
                + "<p>" + escaped(node.description)
                + "<p class=\"m\">Members: " + escaped(members.isEmpty() ? "none of its own" : members);
    }

    private static String list(List<? extends Node> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparing(Node::fullPath))
                .map(node -> "<li>" + link(node.fullPath(), node.path + (node instanceof GroupNode ? "/" : "")))
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String link(String path, String text) {
        return "<a href=\"/" + escaped(path) + "\">" + escaped(text) + "</a>";
    }

    private static String page(String title, String body) {
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>%1$s</title>
                <style>body{font:16px/1.5 system-ui;margin:2em auto;max-width:50em;padding:0 1em}
                pre{background:#f4f4f4;padding:.7em;overflow:auto}.m{color:#666}</style>
                <p class="m">GitLab, a stand-in</p><h1>%1$s</h1>%2$s</html>
                """.formatted(escaped(title), body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
