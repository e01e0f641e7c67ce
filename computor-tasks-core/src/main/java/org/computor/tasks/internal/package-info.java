/** Not for users: nothing below this package is part of the API, and any of it may change. */
@NullMarked
package org.computor.tasks.internal;

import org.jspecify.annotations.NullMarked;
