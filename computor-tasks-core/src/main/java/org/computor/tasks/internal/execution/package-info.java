/**
 * What happens inside a run of a task: parameters in, attempts, progress, other tasks, result out. All of it is
 * workflow code, so that none of it may use clock, random numbers, threads or IO.
 */
@NullMarked
package org.computor.tasks.internal.execution;

import org.jspecify.annotations.NullMarked;
