/** Tests of the contract lock, by the file that it writes. */
@NullMarked
package org.computor.tasks.testkit.contract;

import org.jspecify.annotations.NullMarked;
