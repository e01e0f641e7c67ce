package org.computor.tasks.samples.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.computor.tasks.samples.gitlab.client.Gitlab4jClient;
import org.computor.tasks.samples.gitlab.fake.FakeGitlab;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.transport.RemoteRefUpdate.Status;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real git behind the stand-in. */
class GitTest {

    @Test
    void clonesAndPushesWithTheRightsOfTheToken(@TempDir Path folder) throws Exception {
        try (FakeGitlab server = FakeGitlab.start();
                Gitlab4jClient root = new Gitlab4jClient(server.url(), server.rootToken(), Duration.ofSeconds(60))) {
            String token = server.addUser("ada");
            Group group = root.createGroup(new NewGroup("kit", "kit", "", null));
            Project project = root.createProject(new NewProject("app", "", group.id()));
            UsernamePasswordCredentialsProvider ada = new UsernamePasswordCredentialsProvider("oauth2", token);

            assertThatThrownBy(() -> clone(project, folder.resolve("hidden"), ada))
                    .isInstanceOf(GitAPIException.class);

            root.grantInProject(project.id(), root.user("ada").orElseThrow().id(), Access.DEVELOPER);
            try (Git git = clone(project, folder.resolve("app"), ada)) {
                Files.writeString(folder.resolve("app/hello.txt"), "hello\n");
                git.add().addFilepattern(".").call();
                git.commit().setMessage("Greet").setSign(false).call();

                assertThat(push(git, ada)).isEqualTo(Status.REJECTED_OTHER_REASON);
                root.unprotectBranch(project.id(), "main");
                assertThat(push(git, ada)).isEqualTo(Status.OK);
            }
            assertThat(server.files("kit/app", "main")).containsEntry("hello.txt", "hello\n");
            assertThat(Files.readString(folder.resolve("app/.git/config"))).doesNotContain(token);
        }
    }

    private static Git clone(Project project, Path folder, UsernamePasswordCredentialsProvider who) throws Exception {
        return Git.cloneRepository()
                .setURI(project.cloneUrl())
                .setDirectory(folder.toFile())
                .setCredentialsProvider(who)
                .call();
    }

    private static Status push(Git git, UsernamePasswordCredentialsProvider who) throws Exception {
        return git.push()
                .setCredentialsProvider(who)
                .call()
                .iterator()
                .next()
                .getRemoteUpdate("refs/heads/main")
                .getStatus();
    }
}
