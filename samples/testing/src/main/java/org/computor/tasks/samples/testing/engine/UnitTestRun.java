package org.computor.tasks.samples.testing.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.computor.tasks.samples.testing.engine.check.Glob;
import org.computor.tasks.samples.testing.engine.check.Solution.Compilation;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport;
import org.computor.tasks.samples.testing.engine.language.MissingToolException;
import org.computor.tasks.samples.testing.engine.language.Program;
import org.computor.tasks.samples.testing.engine.language.UnitTestFramework;
import org.computor.tasks.samples.testing.sandbox.Command.Mount;
import org.computor.tasks.samples.testing.sandbox.Execution;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;
import org.computor.tasks.samples.testing.sandbox.Tree;
import org.computor.tasks.samples.testing.spec.TestCollection;

/**
 * Puts the author's test files over a copy of the submission, so that no student's file replaces one, and runs them.
 */
final class UnitTestRun {

    private final Workbench.Shop shop;
    private final TestCollection collection;
    private final Budget budget;
    private final Program settings;

    UnitTestRun(Workbench.Shop shop, TestCollection collection, Budget budget, Program settings) {
        this.shop = shop;
        this.collection = collection;
        this.budget = budget;
        this.settings = settings;
    }

    UnitTestReport run() throws SandboxUnavailableException, IOException {
        Optional<UnitTestFramework> framework = shop.language().unitTests();
        if (framework.isEmpty()) {
            throw MissingToolException.unitTests(shop.language());
        }
        Optional<String> oversize = shop.student().oversize();
        if (oversize.isPresent()) {
            return UnitTestReport.unusable(oversize.get());
        }
        Path content = shop.stage().copy("tests", shop.student().content());
        List<String> tests = addTests(content);
        if (tests.isEmpty()) {
            throw new MissingTestFileException(collection);
        }
        Side side = shop.student().with(content);
        Program program = new Program(
                side.allSources().stream()
                        .filter(source -> !tests.contains(source))
                        .toList(),
                settings.compiler(),
                settings.flags(),
                settings.linkerFlags(),
                settings.arguments(),
                settings.memory());
        return run(framework.get(), side, program, tests);
    }

    private UnitTestReport run(UnitTestFramework framework, Side side, Program program, List<String> tests)
            throws SandboxUnavailableException, IOException {
        Path output = shop.stage().writable("build");
        Optional<Compilation> compilation =
                side.compile(framework.compile(program, tests, output), output, budget.compilation());
        if (compilation.isPresent() && !compilation.get().succeeded()) {
            return UnitTestReport.unusable(
                    "Compilation failed: " + compilation.get().problem());
        }
        Path report = shop.stage().report("report");
        String token = UUID.randomUUID().toString();
        Execution execution = side.run(
                framework.run(program, tests, output, report, token),
                budget.environment(),
                token + "\n",
                budget.run(),
                List.of(Mount.readOnly(output), Mount.writable(report)));
        return framework.read(execution, report, token);
    }

    private List<String> addTests(Path content) throws IOException {
        String pattern = collection.file();
        List<String> names = new ArrayList<>();
        if (pattern == null) {
            return names;
        }
        for (Path folder : shop.testFolders()) {
            for (Path file : Glob.find(folder, pattern)) {
                String name = file.getFileName().toString();
                if (!names.contains(name)) {
                    Tree.copy(file, content.resolve(name));
                    names.add(name);
                }
            }
        }
        return names;
    }
}
