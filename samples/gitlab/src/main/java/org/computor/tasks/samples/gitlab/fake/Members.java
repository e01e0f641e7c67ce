package org.computor.tasks.samples.gitlab.fake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What GitLab answers about the members of a group or of a project. */
final class Members {

    private static final Set<Integer> LEVELS = Set.of(10, 15, 20, 30, 40, 50);
    private static final int MAINTAINER = 40;

    private final Store store;
    private final Views views;
    private final BiFunction<Call, Integer, Node> find;

    /** @param find finds what the call is about, if its account has that level */
    Members(Store store, Views views, BiFunction<Call, Integer, Node> find) {
        this.store = store;
        this.views = views;
        this.find = find;
    }

    void list(Call call) {
        Node node = find.apply(call, 1);
        List<Map<String, @Nullable Object>> members = node.members.entrySet().stream()
                .map(member -> views.member(account(member.getKey()), member.getValue()))
                .toList();
        call.answer(200, call.page(members));
    }

    void show(Call call) {
        Node node = find.apply(call, 1);
        answer(call, 200, node, member(call, node));
    }

    void add(Call call) {
        Node node = find.apply(call, MAINTAINER);
        Account account = account(Long.parseLong(call.required("user_id")));
        int level = level(call);
        if (node.members.containsKey(account.id())) {
            throw Refusal.memberExists();
        }
        node.members.put(account.id(), level);
        answer(call, 201, node, account);
    }

    void update(Call call) {
        Node node = find.apply(call, MAINTAINER);
        Account account = member(call, node);
        node.members.put(account.id(), level(call));
        answer(call, 200, node, account);
    }

    private static int level(Call call) {
        String given = call.required("access_level");
        if (!given.chars().allMatch(Character::isDigit) || !LEVELS.contains(Integer.parseInt(given))) {
            throw Refusal.invalid("access_level", "is not included in the list");
        }
        return Integer.parseInt(given);
    }

    private Account member(Call call, Node node) {
        Account account = account(Long.parseLong(call.path("user")));
        if (!node.members.containsKey(account.id())) {
            throw Refusal.notFound("Member");
        }
        return account;
    }

    private void answer(Call call, int status, Node node, Account account) {
        call.answer(status, views.member(account, node.members.getOrDefault(account.id(), 0)));
    }

    private Account account(long id) {
        return store.account(id).orElseThrow(() -> Refusal.notFound("User"));
    }
}
