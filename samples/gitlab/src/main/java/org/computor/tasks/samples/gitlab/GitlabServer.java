package org.computor.tasks.samples.gitlab;

import org.computor.tasks.secrets.SecretRef;

/**
 * Which GitLab, and with whose rights. The token is named, never there itself: this record stands in histories.
 *
 * @param url such as {@code https://gitlab.example.org}
 * @param token such as {@code secret:gitlab-kit}
 */
public record GitlabServer(String url, SecretRef token) {}
