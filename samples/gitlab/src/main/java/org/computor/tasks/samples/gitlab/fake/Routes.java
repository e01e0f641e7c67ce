package org.computor.tasks.samples.gitlab.fake;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The part of GitLab's API that the stand-in has. */
final class Routes {

    private final Store store;
    private final Views views;
    private final Groups groups;
    private final Projects projects;
    private final Members groupMembers;
    private final Members projectMembers;

    Routes(Store store, Repositories repositories, Views views, Supplier<Behaviour> behaviour) {
        Staleness staleness = new Staleness(() -> behaviour.get().staleFor());
        this.store = store;
        this.views = views;
        groups = new Groups(store, repositories, views, staleness);
        projects = new Projects(
                store, repositories, views, staleness, () -> behaviour.get().forkTime());
        groupMembers = new Members(store, views, groups::find);
        projectMembers = new Members(store, views, projects::find);
    }

    void addTo(RoutesConfig http) {
        String api = "/api/v4";
        http.get(api + "/version", with(call -> call.answer(200, Map.of("version", "18.5.0", "revision", "fake"))));
        http.get(api + "/user", with(call -> call.answer(200, views.user(call.account()))));
        http.get(api + "/users", with(this::users));

        http.get(api + "/groups", with(groups::list));
        http.post(api + "/groups", with(groups::create));
        http.get(api + "/groups/{id}", with(groups::show));
        http.put(api + "/groups/{id}", with(groups::update));
        http.delete(api + "/groups/{id}", with(groups::delete));
        http.get(api + "/groups/{id}/subgroups", with(groups::subgroups));
        http.get(api + "/groups/{id}/projects", with(groups::projects));
        addMembers(http, api + "/groups/{id}/members", groupMembers);

        http.post(api + "/projects", with(projects::create));
        http.get(api + "/projects/{id}", with(projects::show));
        http.put(api + "/projects/{id}", with(projects::update));
        http.delete(api + "/projects/{id}", with(projects::delete));
        http.post(api + "/projects/{id}/fork", with(projects::fork));
        http.get(api + "/projects/{id}/protected_branches", with(projects::protectedBranches));
        http.delete(api + "/projects/{id}/protected_branches/{branch}", with(projects::unprotect));
        addMembers(http, api + "/projects/{id}/members", projectMembers);

        http.exception(
                Refusal.class,
                (refusal, answer) -> answer.status(refusal.status()).json(refusal.body()));
    }

    private void addMembers(RoutesConfig http, String path, Members members) {
        http.get(path, with(members::list));
        http.post(path, with(members::add));
        http.get(path + "/{user}", with(members::show));
        http.put(path + "/{user}", with(members::update));
    }

    private void users(Call call) {
        call.answer(
                200,
                store.byName(call.field("username").orElse("")).stream()
                        .map(views::user)
                        .toList());
    }

    private Handler with(Consumer<Call> answer) {
        return (Context http) -> {
            Account account = store.byToken(Call.token(http)).orElseThrow(Refusal::unauthorized);
            synchronized (store) {
                answer.accept(new Call(http, account));
            }
        };
    }
}
