/** Encryption of payloads. */
@NullMarked
package org.computor.tasks.encryption;

import org.jspecify.annotations.NullMarked;
