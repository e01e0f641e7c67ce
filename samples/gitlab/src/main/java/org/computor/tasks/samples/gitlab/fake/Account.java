package org.computor.tasks.samples.gitlab.fake;

/**
 * Somebody with an account and a token.
 *
 * @param admin sees and may do everything
 */
record Account(long id, String username, String token, boolean admin) {}
