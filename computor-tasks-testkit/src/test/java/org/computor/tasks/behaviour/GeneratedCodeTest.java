package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.computor.tasks.spi.TaskDescriptor;
import org.junit.jupiter.api.Test;

/** What the processor has generated runs on later versions of core, as it was compiled. */
class GeneratedCodeTest {

    @Test
    void callsNoConstructorThatWouldChangeWithEachNewFact() {
        JavaClasses here = new ClassFileImporter().importPackages("org.computor.tasks.behaviour");
        List<JavaClass> descriptors = here.stream()
                .filter(type -> type.isAssignableTo(TaskDescriptor.class))
                .toList();

        assertThat(descriptors).hasSizeGreaterThan(20);
        assertThat(descriptors)
                .flatExtracting(JavaClass::getConstructorCallsFromSelf)
                .filteredOn(call -> isOfCore(call.getTargetOwner()))
                .isNotEmpty()
                .allSatisfy(call ->
                        assertThat(call.getTargetOwner().getFullName()).isEqualTo(TaskDescriptor.class.getName()));
    }

    private static boolean isOfCore(JavaClass type) {
        return List.of("org.computor.tasks", "org.computor.tasks.spi").contains(type.getPackageName());
    }
}
