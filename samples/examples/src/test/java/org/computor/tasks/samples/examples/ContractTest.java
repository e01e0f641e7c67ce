package org.computor.tasks.samples.examples;

import org.computor.tasks.testkit.contract.ContractLock;
import org.junit.jupiter.api.Test;

class ContractTest {

    /** What callers rely on stands in {@code tasks.lock.json}. */
    @Test
    void breaksNoPromise() {
        ContractLock.of(DataProcessing.class).check();
    }
}
