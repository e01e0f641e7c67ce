/** Holds what the package pages say of who may know whom. */
@NullMarked
package org.computor.tasks.architecture;

import org.jspecify.annotations.NullMarked;
