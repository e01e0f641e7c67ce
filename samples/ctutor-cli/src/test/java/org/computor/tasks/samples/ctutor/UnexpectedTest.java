package org.computor.tasks.samples.ctutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** A defect is told in one line, and has an exit status that no failed task has. */
class UnexpectedTest {

    private static Run fail(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        CommandLine command = new CommandLine(new Ctutor(), new Factory(Map.of(), terminal));
        ParseResult parsed = command.parseArgs(arguments);
        int status = new Complaints(terminal)
                .handleExecutionException(new IllegalStateException("two\n  lines"), command, parsed);
        return new Run(status, out.toString(), err.toString());
    }

    @AfterEach
    void quietAgain() {
        new Settings().setVerbose(false);
    }

    @Test
    void isFourAndOneLine() {
        Run run = fail();

        assertThat(run.status()).isEqualTo(ExitStatus.UNEXPECTED);
        assertThat(run.err()).hasLineCount(1).contains("IllegalStateException: two lines", "-v");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void isADocument() {
        assertThat(fail("--output=json").document().path("status").asText()).isEqualTo("unexpected");
    }

    @Test
    void showsWhereItComesFromWhenAsked() {
        assertThat(fail("-v").err()).contains("\tat " + UnexpectedTest.class.getName());
    }
}
