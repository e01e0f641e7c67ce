/**
 * What becomes of a team's modules as build tools compile, delete and pack them: the registry has to be right each
 * time, without a clean. Looks at modules as a worker does, through the registry.
 */
@NullMarked
package org.computor.tasks.processor.build;

import org.jspecify.annotations.NullMarked;
