/**
 * Keeps what tasks carry from those who run the Temporal server:
 * {@link org.computor.tasks.encryption.PayloadEncryption} encrypts parameters, results, memos and the texts of failures
 * on their way out of the process. Knows Temporal's payloads only; may not know tasks, registry, client or worker.
 */
@NullMarked
package org.computor.tasks.encryption;

import org.jspecify.annotations.NullMarked;
