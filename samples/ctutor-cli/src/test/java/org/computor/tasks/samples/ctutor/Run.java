package org.computor.tasks.samples.ctutor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** A run of the command. */
record Run(int status, String out, String err) {

    static Run ctutor(String... arguments) {
        return ctutor(Map.of(), arguments);
    }

    static Run ctutor(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Ctutor.run(environment, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(status, out.toString(), err.toString());
    }

    /** The one document on standard output; more or less than one is an error. */
    JsonNode document() {
        try {
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("standard output is not one JSON document: " + out, e);
        }
    }
}
