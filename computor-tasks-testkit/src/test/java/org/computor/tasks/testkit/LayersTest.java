package org.computor.tasks.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The testkit is a user of core like any other. */
@AnalyzeClasses(packages = "org.computor.tasks.testkit", importOptions = DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule KNOWS_THE_PUBLIC_API_ONLY =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.computor.tasks.internal..");
}
