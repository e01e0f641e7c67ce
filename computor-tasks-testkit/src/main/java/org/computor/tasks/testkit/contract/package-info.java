/**
 * The contract lock: what callers, queued work and other languages rely on, written to a file that is committed, and
 * compared by {@link org.computor.tasks.testkit.contract.ContractLock}. Knows the registry's public API only, and loads
 * no task class.
 */
@NullMarked
package org.computor.tasks.testkit.contract;

import org.jspecify.annotations.NullMarked;
