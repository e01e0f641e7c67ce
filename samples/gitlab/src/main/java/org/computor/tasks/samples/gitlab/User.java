package org.computor.tasks.samples.gitlab;

/** Somebody with an account. */
public record User(long id, String username) {}
