/**
 * What the processor costs a compiler, what the index costs a start, and what a check of parameters costs, each beside
 * another way in the same run.
 */
@NullMarked
package org.computor.tasks.samples.benchmarks;

import org.jspecify.annotations.NullMarked;
