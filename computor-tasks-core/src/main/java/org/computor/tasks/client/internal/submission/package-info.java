/** From parameters to a started workflow: what is refused before, and what happens if the id is taken. */
@NullMarked
package org.computor.tasks.client.internal.submission;

import org.jspecify.annotations.NullMarked;
