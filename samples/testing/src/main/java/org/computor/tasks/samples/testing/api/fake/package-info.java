/**
 * A stand-in for the Computor API, for tests and demos: {@link ComputorServer}. Knows the wire, and nothing of tasks.
 */
@NullMarked
package org.computor.tasks.samples.testing.api.fake;

import org.jspecify.annotations.NullMarked;
