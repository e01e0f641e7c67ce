package org.computor.tasks.samples.testing.engine;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.computor.tasks.samples.testing", importOptions = ImportOption.DoNotIncludeTests.class)
class EngineLayersTest {

    private static final String ROOT = "org.computor.tasks.samples.testing.";

    @ArchTest
    static final ArchRule ROOMS_KNOW_ONLY_WHAT_LIES_BELOW = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(
                    ROOT + "spec..", ROOT + "sandbox..", ROOT + "backend..", ROOT + "engine..")
            .layer("spec")
            .definedBy(ROOT + "spec..")
            .layer("sandbox")
            .definedBy(ROOT + "sandbox..")
            .layer("backend")
            .definedBy(ROOT + "backend..")
            .layer("compare")
            .definedBy(ROOT + "engine.compare..")
            .layer("check")
            .definedBy(ROOT + "engine.check..")
            .layer("language")
            .definedBy(ROOT + "engine.language..")
            .layer("engine")
            .definedBy(ROOT + "engine")
            .whereLayer("spec")
            .mayNotAccessAnyLayer()
            .whereLayer("sandbox")
            .mayNotAccessAnyLayer()
            .whereLayer("backend")
            .mayOnlyAccessLayers("spec", "sandbox")
            .whereLayer("compare")
            .mayOnlyAccessLayers("spec")
            .whereLayer("check")
            .mayOnlyAccessLayers("compare", "spec", "sandbox")
            .whereLayer("language")
            .mayOnlyAccessLayers("check", "compare", "spec", "sandbox")
            .whereLayer("engine")
            .mayOnlyAccessLayers("language", "check", "compare", "backend", "spec", "sandbox");
}
