package org.computor.tasks.samples.testing.spec;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a collection of tests looks at. */
public enum TestType {
    @JsonProperty("variable")
    VARIABLE,
    @JsonProperty("graphics")
    GRAPHICS,
    @JsonProperty("structural")
    STRUCTURAL,
    @JsonProperty("linting")
    LINTING,
    @JsonProperty("exist")
    EXIST,
    @JsonProperty("error")
    ERROR,
    @JsonProperty("warning")
    WARNING,
    @JsonProperty("help")
    HELP,
    @JsonProperty("stdout")
    STDOUT,
    @JsonProperty("stderr")
    STDERR,
    @JsonProperty("stdio")
    STDIO,
    @JsonProperty("exitcode")
    EXITCODE,
    @JsonProperty("compile")
    COMPILE,
    @JsonProperty("runtime")
    RUNTIME,
    @JsonProperty("wordcount")
    WORDCOUNT,
    @JsonProperty("linecount")
    LINECOUNT,
    @JsonProperty("charcount")
    CHARCOUNT,
    @JsonProperty("paragraphcount")
    PARAGRAPHCOUNT,
    @JsonProperty("sentencecount")
    SENTENCECOUNT,
    @JsonProperty("headingcount")
    HEADINGCOUNT,
    @JsonProperty("section")
    SECTION,
    @JsonProperty("keyword")
    KEYWORD,
    @JsonProperty("pattern")
    PATTERN,
    @JsonProperty("uniquewords")
    UNIQUEWORDS,
    @JsonProperty("linkcount")
    LINKCOUNT,
    @JsonProperty("imagecount")
    IMAGECOUNT,
    @JsonProperty("codeblockcount")
    CODEBLOCKCOUNT,
    @JsonProperty("listitemcount")
    LISTITEMCOUNT,
    /** The language's unit-test framework; not one of Computor's own, which its testers refuse. */
    @JsonProperty("unittest")
    UNITTEST;

    /** The name in the file. */
    public String wireName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
