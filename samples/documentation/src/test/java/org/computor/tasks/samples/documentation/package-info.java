/** What README and docs show is true: their code compiles and runs, their links lead somewhere. */
@NullMarked
package org.computor.tasks.samples.documentation;

import org.jspecify.annotations.NullMarked;
