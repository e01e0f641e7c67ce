/**
 * Runs a program that nobody trusts: what it may see, use and say, and how it ended. Knows nothing of tests,
 * assignments or languages.
 */
@NullMarked
package org.computor.tasks.samples.testing.sandbox;

import org.jspecify.annotations.NullMarked;
