package org.computor.tasks.samples.gitlab;

/**
 * Which GitLab, and with whose rights. The token is a reference, never the token itself: this record stands in
 * histories.
 *
 * @param url such as {@code https://gitlab.example.org}
 * @param token such as {@code secret:gitlab-kit}
 */
public record GitlabServer(String url, String token) {}
