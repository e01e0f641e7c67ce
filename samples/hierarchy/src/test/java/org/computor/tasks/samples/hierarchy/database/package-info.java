/** Tests of the secrets in PostgreSQL. */
@NullMarked
package org.computor.tasks.samples.hierarchy.database;

import org.jspecify.annotations.NullMarked;
