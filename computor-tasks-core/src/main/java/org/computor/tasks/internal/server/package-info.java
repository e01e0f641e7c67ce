/**
 * The connection to a Temporal server: how it is found, how JSON goes over it, and what is told when a call fails.
 * Knows no tasks.
 */
@NullMarked
package org.computor.tasks.internal.server;

import org.jspecify.annotations.NullMarked;
