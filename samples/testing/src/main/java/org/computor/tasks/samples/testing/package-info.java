/** A host that tests what students write: all rooms put together into one worker. */
@NullMarked
package org.computor.tasks.samples.testing;

import org.jspecify.annotations.NullMarked;
