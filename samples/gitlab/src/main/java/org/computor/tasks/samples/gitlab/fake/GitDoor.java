package org.computor.tasks.samples.gitlab.fake;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.http.server.GitFilter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PreReceiveHook;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.transport.ReceiveCommand.Result;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.resolver.ServiceNotEnabledException;

/** Git over HTTP, with a token as the password, and the rights that the API gives. */
final class GitDoor implements Filter {

    private static final Pattern GIT =
            Pattern.compile("/(.+)\\.git/(info/refs|git-upload-pack|git-receive-pack|HEAD|objects/.*)");
    private static final String ACCOUNT = "account";
    private static final String PROJECT = "project";
    private static final int REPORTER = 20;
    private static final int DEVELOPER = 30;
    private static final int MAINTAINER = 40;

    private final Store store;
    private final GitFilter git = new GitFilter();

    GitDoor(Store store, Repositories repositories) {
        this.store = store;
        git.setRepositoryResolver((request, name) -> {
            try {
                return repositories.open((ProjectNode) request.getAttribute(PROJECT));
            } catch (IOException e) {
                throw new ServiceNotEnabledException(name, e);
            }
        });
        git.setReceivePackFactory(GitDoor::receivePack);
    }

    GitFilter git() {
        return git;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Matcher path = GIT.matcher(http.getRequestURI());
        if (!path.matches()) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        Optional<Account> account = account(http);
        if (account.isEmpty()) {
            answer.setHeader("WWW-Authenticate", "Basic realm=\"GitLab\"");
            answer.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Optional<ProjectNode> project = store.project(path.group(1))
                .filter(ProjectNode::isReady)
                .filter(found -> found.level(account.get()) >= REPORTER);
        if (project.isEmpty()) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        http.setAttribute(ACCOUNT, account.get());
        http.setAttribute(PROJECT, project.get());
        chain.doFilter(request, response);
    }

    private Optional<Account> account(HttpServletRequest http) {
        String header = http.getHeader("Authorization");
        if (header == null || !header.startsWith("Basic ")) {
            return Optional.empty();
        }
        String credentials = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8);
        return store.byToken(credentials.substring(credentials.indexOf(':') + 1));
    }

    private static ReceivePack receivePack(HttpServletRequest request, Repository repository)
            throws ServiceNotEnabledException {
        ProjectNode project = (ProjectNode) request.getAttribute(PROJECT);
        int level = project.level((Account) request.getAttribute(ACCOUNT));
        if (level < DEVELOPER) {
            throw new ServiceNotEnabledException("you are not allowed to push code to this project");
        }
        ReceivePack pack = new ReceivePack(repository);
        pack.setPreReceiveHook(refusing(project, level));
        return pack;
    }

    private static PreReceiveHook refusing(ProjectNode project, int level) {
        return (ReceivePack pack, Collection<ReceiveCommand> commands) -> {
            for (ReceiveCommand command : commands) {
                String branch = Repository.shortenRefName(command.getRefName());
                if (project.protectedBranches.contains(branch) && level < MAINTAINER) {
                    command.setResult(Result.REJECTED_OTHER_REASON, "protected branch");
                }
            }
        };
    }
}
