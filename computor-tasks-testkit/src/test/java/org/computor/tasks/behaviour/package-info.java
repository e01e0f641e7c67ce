/**
 * What the library promises, through its public API, on the embedded server and on a real one
 * ({@code -Dcomputor.tasks.server=host:port}).
 */
@NullMarked
package org.computor.tasks.behaviour;

import org.jspecify.annotations.NullMarked;
