/**
 * The two tasks and what they ask of activities: data and decisions, no file, no network, no clock. Knows the formats
 * and what names a repository; knows nothing of how anything is done.
 */
@NullMarked
package org.computor.tasks.samples.testing.workflow;

import org.jspecify.annotations.NullMarked;
