package org.computor.tasks.samples.testing.spec;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How what was seen is compared with what was expected. */
public enum Qualification {
    @JsonProperty("verifyEqual")
    VERIFY_EQUAL,
    @JsonProperty("matches")
    MATCHES,
    @JsonProperty("contains")
    CONTAINS,
    @JsonProperty("startsWith")
    STARTS_WITH,
    @JsonProperty("endsWith")
    ENDS_WITH,
    @JsonProperty("count")
    COUNT,
    @JsonProperty("regexp")
    REGEXP,
    @JsonProperty("regexpMultiline")
    REGEXP_MULTILINE,
    @JsonProperty("matchesLine")
    MATCHES_LINE,
    @JsonProperty("containsLine")
    CONTAINS_LINE,
    @JsonProperty("lineCount")
    LINE_COUNT,
    @JsonProperty("numericOutput")
    NUMERIC_OUTPUT,
    @JsonProperty("exitCode")
    EXIT_CODE
}
