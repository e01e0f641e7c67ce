/**
 * Secrets of a worker's, which a task names and never carries: {@link org.computor.tasks.secrets.SecretRef} is what
 * parameters hold, {@link org.computor.tasks.secrets.WorkerSecrets} what a worker hands out, and
 * {@link org.computor.tasks.secrets.Secret} what an activity gets. May not know registry, client or worker.
 */
@NullMarked
package org.computor.tasks.secrets;

import org.jspecify.annotations.NullMarked;
