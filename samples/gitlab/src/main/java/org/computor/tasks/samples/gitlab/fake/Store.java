package org.computor.tasks.samples.gitlab.fake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that the stand-in remembers. It outlives a restart of the server. Its monitor guards the nodes too. */
final class Store {

    private final Map<Long, GroupNode> groups = new LinkedHashMap<>();
    private final Map<Long, ProjectNode> projects = new LinkedHashMap<>();
    private final Map<Long, Account> accounts = new LinkedHashMap<>();
    private final Set<String> forbidden = new HashSet<>();
    private long lastId;

    synchronized long nextId() {
        return ++lastId;
    }

    synchronized void add(Account account) {
        accounts.put(account.id(), account);
    }

    synchronized void add(Node node) {
        if (node instanceof GroupNode group) {
            groups.put(group.id, group);
        } else if (node instanceof ProjectNode project) {
            projects.put(project.id, project);
        }
    }

    /** Removes a node with all that is in it; hands back the projects that went. */
    synchronized List<ProjectNode> remove(Node node) {
        List<ProjectNode> gone =
                projects.values().stream().filter(project -> project.isIn(node)).toList();
        projects.values().removeAll(gone);
        groups.values().removeIf(group -> group.isIn(node));
        return gone;
    }

    synchronized Optional<Account> byToken(String token) {
        return accounts.values().stream()
                .filter(account -> account.token().equals(token))
                .findFirst();
    }

    synchronized Optional<Account> byName(String username) {
        return accounts.values().stream()
                .filter(account -> account.username().equalsIgnoreCase(username))
                .findFirst();
    }

    synchronized Optional<Account> account(long id) {
        return Optional.ofNullable(accounts.get(id));
    }

    /** @param idOrPath as it stands in the URL, decoded */
    synchronized Optional<GroupNode> group(String idOrPath) {
        return find(groups, idOrPath);
    }

    /** @param idOrPath as it stands in the URL, decoded */
    synchronized Optional<ProjectNode> project(String idOrPath) {
        return find(projects, idOrPath);
    }

    private static <N extends Node> Optional<N> find(Map<Long, N> nodes, String idOrPath) {
        return idOrPath.chars().allMatch(Character::isDigit)
                ? Optional.ofNullable(nodes.get(Long.parseLong(idOrPath)))
                : nodes.values().stream()
                        .filter(node -> node.fullPath().equalsIgnoreCase(idOrPath))
                        .findFirst();
    }

    /** Refuses to create something of that full path, or lets it be created again. */
    synchronized void forbid(String fullPath, boolean on) {
        if (on) {
            forbidden.add(fullPath);
        } else {
            forbidden.remove(fullPath);
        }
    }

    /** Whether nobody may create something of that full path. */
    synchronized boolean isForbidden(String fullPath) {
        return forbidden.contains(fullPath);
    }

    /** Whether a group or project of that full path is there. */
    synchronized boolean isTaken(String fullPath) {
        return all().anyMatch(node -> node.fullPath().equalsIgnoreCase(fullPath));
    }

    synchronized List<Node> childrenOf(Node parent) {
        return new ArrayList<>(all().filter(node -> node.parent == parent).toList());
    }

    synchronized List<GroupNode> groups() {
        return List.copyOf(groups.values());
    }

    /** Groups and projects, each as a line without ids and times: two states are the same if these are. */
    synchronized List<String> tree() {
        return all().sorted(Comparator.comparing(Node::fullPath))
                .map(this::line)
                .toList();
    }

    private String line(Node node) {
        List<String> members = node.members.entrySet().stream()
                .map(member ->
                        Objects.requireNonNull(accounts.get(member.getKey())).username() + "=" + member.getValue())
                .sorted()
                .toList();
        String kind = node instanceof ProjectNode project
                ? (project.forkedFrom == null ? "project " : "fork ") + "protects " + project.protectedBranches + " "
                : "group ";
        return kind + node.fullPath() + " '" + node.description + "' " + members;
    }

    private Stream<Node> all() {
        return Stream.of(groups.values(), projects.values()).flatMap(Collection::stream);
    }
}
