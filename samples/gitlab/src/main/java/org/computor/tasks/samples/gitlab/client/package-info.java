/**
 * The port's implementation with gitlab4j. It is told an address and a token, says in the port's words what went wrong,
 * and never tries again by itself: that is for the caller, who can wait without holding a thread.
 */
@NullMarked
package org.computor.tasks.samples.gitlab.client;

import org.jspecify.annotations.NullMarked;
