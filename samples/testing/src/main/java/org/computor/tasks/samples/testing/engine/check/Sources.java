package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Source files as structural tests read them. */
public final class Sources {

    private static final Pattern LINE_COMMENT = Pattern.compile("//.*$", Pattern.MULTILINE);
    private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/");

    /** Whatever begins first wins: a comment in a text is text. Possessive, so that long ones need no stack. */
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile("//[^\\n]*+|/\\*[\\s\\S]*?\\*/"
            + "|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'|`(?:[^`\\\\]|\\\\.)*+`");

    private Sources() {}

    /** The text of the file that the test looks at; bytes that are not UTF-8 are replaced, line ends unified. */
    public static Optional<String> read(Trial trial) throws IOException {
        Optional<Path> file = trial.bench().sourceFile();
        return file.isEmpty() ? Optional.empty() : Optional.of(text(file.get()));
    }

    public static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    public static Verdict missing() {
        return Verdict.failed("Source file not found for structural test");
    }

    /** For languages with comments like C's. */
    public static String withoutComments(String code) {
        return BLOCK_COMMENT.matcher(LINE_COMMENT.matcher(code).replaceAll("")).replaceAll("");
    }

    /** For languages with comments and texts like Java's or JavaScript's. */
    static String withoutCommentsAndTexts(String code) {
        return COMMENT_OR_TEXT.matcher(code).replaceAll(" ");
    }
}
