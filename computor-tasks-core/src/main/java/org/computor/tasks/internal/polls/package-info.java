/** What is seen of polling from inside the process, without asking the server. Knows Temporal's connection only. */
@NullMarked
package org.computor.tasks.internal.polls;

import org.jspecify.annotations.NullMarked;
