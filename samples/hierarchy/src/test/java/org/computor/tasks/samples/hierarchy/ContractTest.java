package org.computor.tasks.samples.hierarchy;

import org.computor.tasks.testkit.RegistrationCheck;
import org.computor.tasks.testkit.contract.ContractLock;
import org.junit.jupiter.api.Test;

class ContractTest {

    /** What callers rely on stands in {@code tasks.lock.json}. */
    @Test
    void breaksNoPromise() {
        ContractLock.of(DeployHierarchy.class).check();
    }

    @Test
    void everyAnnotatedClassIsRegistered() {
        RegistrationCheck.assertComplete("org.computor.tasks.samples.hierarchy");
    }
}
