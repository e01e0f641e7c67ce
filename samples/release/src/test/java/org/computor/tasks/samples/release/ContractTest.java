package org.computor.tasks.samples.release;

import org.computor.tasks.samples.release.students.ReleaseStudents;
import org.computor.tasks.testkit.RegistrationCheck;
import org.computor.tasks.testkit.contract.ContractLock;
import org.junit.jupiter.api.Test;

class ContractTest {

    /** What callers rely on stands in {@code tasks.lock.json}. */
    @Test
    void breaksNoPromise() {
        ContractLock.of(ReleaseStudents.class).check();
    }

    @Test
    void everyAnnotatedClassIsRegistered() {
        RegistrationCheck.assertComplete("org.computor.tasks.samples.release");
    }
}
