/**
 * OpenTelemetry spans from the submission of a task to its activities: {@link org.computor.tasks.tracing.TaskTracing}.
 * OpenTelemetry's API is an optional dependency: who uses this has it. May not know registry, client or worker.
 */
@NullMarked
package org.computor.tasks.tracing;

import org.jspecify.annotations.NullMarked;
