package org.computor.tasks.samples.testing;

import org.computor.tasks.samples.testing.workflow.StudentTesting;
import org.computor.tasks.testkit.RegistrationCheck;
import org.computor.tasks.testkit.contract.ContractLock;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void breaksNoPromise() {
        ContractLock.of(StudentTesting.class).check();
    }

    @Test
    void everyAnnotatedClassIsRegistered() {
        RegistrationCheck.assertComplete("org.computor.tasks.samples.testing");
    }
}
