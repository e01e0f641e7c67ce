/**
 * Figures of tasks and activities for Micrometer, beside Temporal's own:
 * {@link org.computor.tasks.metrics.TaskMetrics}. May not know registry, client or worker.
 */
@NullMarked
package org.computor.tasks.metrics;

import org.jspecify.annotations.NullMarked;
