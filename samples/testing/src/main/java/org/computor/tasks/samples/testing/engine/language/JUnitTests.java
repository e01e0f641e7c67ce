package org.computor.tasks.samples.testing.engine.language;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport.State;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport.UnitResult;
import org.computor.tasks.samples.testing.sandbox.Ending;
import org.computor.tasks.samples.testing.sandbox.Execution;
import org.computor.tasks.samples.testing.sandbox.KeptFile;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** JUnit on the JUnit Platform's console. Its exit code has to agree with its report: 0 if all passed, 1 if not. */
final class JUnitTests implements UnitTestFramework {

    /** In the memory of the sandbox. */
    private static final Path REPORTS = Path.of("/tmp/junit-reports");

    private final Java java;
    private final Path console;

    JUnitTests(Java java, Path console) {
        this.java = java;
        this.console = console;
    }

    @Override
    public Optional<Invocation> compile(Program program, List<String> tests, Path output) {
        List<String> sources = new ArrayList<>(program.sources());
        sources.addAll(tests);
        return Optional.of(java.javac(program, sources.stream().distinct().toList(), List.of(console), output));
    }

    @Override
    public Invocation run(Program program, List<String> tests, Path output, Path report, String token) {
        List<String> arguments = new ArrayList<>(List.of(
                "-jar",
                console.toString(),
                "execute",
                "--class-path=" + output,
                "--reports-dir=" + REPORTS,
                "--details=none",
                "--disable-banner"));
        for (String test : tests) {
            arguments.add("--select-class=" + test.replaceAll("\\.java$", "").replace('/', '.'));
        }
        Invocation junit = java.java(program, arguments, List.of(console));
        Path file = REPORTS.resolve("TEST-junit-jupiter.xml");
        return new Invocation(KeptFile.arguments(file, report, junit.arguments()), junit.environment(), junit.needs());
    }

    @Override
    public UnitTestReport read(Execution execution, Path report, String token) {
        Optional<Element> suite = Reports.text(report).flatMap(JUnitTests::parse);
        int code = execution.ending().exitCode();
        if (!(execution.ending() instanceof Ending.Exited) || code > 1 || suite.isEmpty()) {
            return UnitTestReport.unusable("The tests could not be run: the program "
                    + execution.ending().inWords() + "\n"
                    + execution.standardError().strip());
        }
        List<UnitResult> results = results(suite.get());
        boolean allPassed = results.stream().allMatch(result -> result.state() != State.FAILED);
        return allPassed == (code == 0)
                ? new UnitTestReport(results, Optional.empty())
                : UnitTestReport.unusable("The tests did not end as they say: exit code " + code);
    }

    private static List<UnitResult> results(Element suite) {
        List<UnitResult> results = new ArrayList<>();
        NodeList cases = suite.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element one = (Element) cases.item(i);
            String method = one.getAttribute("name").replaceAll("\\(.*", "");
            String type = one.getAttribute("classname");
            results.add(result(one, type.substring(type.lastIndexOf('.') + 1) + "." + method));
        }
        return results;
    }

    private static UnitResult result(Element test, String name) {
        for (String kind : List.of("failure", "error")) {
            if (test.getElementsByTagName(kind).item(0) instanceof Element failure) {
                return new UnitResult(name, State.FAILED, failure.getAttribute("message"));
            }
        }
        State state = test.getElementsByTagName("skipped").getLength() > 0 ? State.SKIPPED : State.PASSED;
        return new UnitResult(name, state, "");
    }

    private static Optional<Element> parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(
                    builder.parse(new InputSource(new StringReader(xml))).getDocumentElement());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (org.xml.sax.SAXException | java.io.IOException notXml) {
            return Optional.empty();
        }
    }
}
