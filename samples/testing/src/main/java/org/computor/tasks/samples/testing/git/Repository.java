package org.computor.tasks.samples.testing.git;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.computor.tasks.secrets.SecretRef;
import org.jspecify.annotations.Nullable;

/**
 * Where files come from: a repository, a revision of it, and a folder in it. Its constructor refuses what git would
 * misunderstand, and never repeats a token in what it says.
 *
 * @param url {@code https://…}, {@code http://…}, {@code ssh://…}, {@code user@host:path} or {@code file:///…}, without
 *     a password
 * @param user goes with the token; {@code oauth2} if there is none
 * @param token names the token, {@code secret:NAME} on the wire
 * @param branch which branch, unless there is a commit
 * @param path the folder, relative to the repository's root; the root itself if there is none
 * @param commit the hash of a commit; wins over the branch
 */
public record Repository(
        String url,
        @Nullable String user,
        @Nullable SecretRef token,
        @JsonProperty(defaultValue = "main") String branch,
        @Nullable String path,
        @Nullable String commit) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "ssh", "file");
    private static final Pattern SCP = Pattern.compile("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s-][^\\s]*");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-fA-F]{7,64}");
    private static final Pattern NO_REF = Pattern.compile("^[-/.]|[\\x00-\\x20~^:?*\\[\\\\\\x7f]|\\.\\.|@\\{|//|[/.]$");

    public Repository {
        checkUrl(url);
        user = blankToNull(user);
        path = blankToNull(path);
        commit = blankToNull(commit);
        check(user == null || !NO_REF.matcher(user).find(), "user has characters that no user name has");
        check(!branch.isBlank() && !NO_REF.matcher(branch).find(), "branch is no name of a branch: " + branch);
        check(
                path == null || isInside(path),
                "path must be relative to the repository's root and stay below it, but is " + path);
        check(
                commit == null || COMMIT.matcher(commit).matches(),
                "commit must be the hash of a commit, in hexadecimal, but is " + commit);
    }

    /** Without user, token and folder; the branch {@code main}. */
    public static Repository of(String url) {
        return new Repository(url, null, null, "main", null, null);
    }

    /** The same repository at this commit. */
    public Repository at(String hash) {
        return new Repository(url, user, token, branch, path, hash);
    }

    /** Whether git asks for a token: by ssh and for files it does not. */
    public boolean takesToken() {
        return url.startsWith("http:") || url.startsWith("https:");
    }

    /** The commit if there is one, else the branch. */
    public Revision revision() {
        return commit == null ? new Revision.Branch(branch) : new Revision.Commit(commit.toLowerCase(Locale.ROOT));
    }

    /** The folder, or an empty text for the root. */
    public String folder() {
        return path == null ? "" : path;
    }

    /** Whether a relative path names something below where it starts. */
    public static boolean isInside(String path) {
        return !path.startsWith("/")
                && path.indexOf('\0') < 0
                && path.indexOf('\\') < 0
                && !List.of(path.split("/")).contains("..");
    }

    private static void checkUrl(String url) {
        if (SCP.matcher(url).matches()) {
            return;
        }
        try {
            URI uri = new URI(url);
            check(
                    uri.getScheme() != null && SCHEMES.contains(uri.getScheme()),
                    "url must begin with https, http, ssh or file, or be user@host:path");
            check(
                    uri.getRawUserInfo() == null || !uri.getRawUserInfo().contains(":"),
                    "url must not hold a password: put a reference to it into token");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("url is no address of a repository");
        }
    }

    private static void check(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(complaint);
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
