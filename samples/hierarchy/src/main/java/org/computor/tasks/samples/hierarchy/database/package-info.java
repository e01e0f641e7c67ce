/** PostgreSQL: connections, migrations, and secrets that are stored encrypted. Knows nothing of tasks and GitLab. */
@NullMarked
package org.computor.tasks.samples.hierarchy.database;

import org.jspecify.annotations.NullMarked;
