package org.computor.tasks.samples.ctutor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out the answer
 * @param err everything else
 * @param live whether somebody looks on, so that a line can be written over
 */
record Terminal(PrintWriter out, PrintWriter err, boolean live) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final String CLEAR_LINE = "\r\u001b[K";

    /** Prints the one document that a command answers with. */
    void json(Object document) {
        try {
            out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that is no JSON", e);
        }
    }

    /** Writes over the line that says what is going on. */
    void progress(String line) {
        if (live) {
            err.print(CLEAR_LINE + line);
            err.flush();
        }
    }

    /** Takes that line away. */
    void progressDone() {
        if (live) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
