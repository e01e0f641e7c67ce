/** Tests of the index as it is read from files. */
@NullMarked
package org.computor.tasks.registry;

import org.jspecify.annotations.NullMarked;
