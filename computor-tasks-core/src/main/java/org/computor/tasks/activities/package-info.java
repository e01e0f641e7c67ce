/**
 * For the code inside of activities that talks to a service elsewhere: a service that says when it wants to be left
 * alone ({@link org.computor.tasks.activities.RemoteService}), what to throw when it did not do what it was asked to
 * ({@link org.computor.tasks.activities.ServiceFailure}), and a sign of life while that takes its time
 * ({@link org.computor.tasks.activities.Heartbeat}). Knows Temporal's activities only: no task, client or worker, and
 * no protocol.
 */
@NullMarked
package org.computor.tasks.activities;

import org.jspecify.annotations.NullMarked;
