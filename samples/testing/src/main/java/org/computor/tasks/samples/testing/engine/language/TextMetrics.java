package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be counted in a text; headings, lists, links, images and code only in Markdown. */
record TextMetrics(String content, boolean markdown) {

    private static final int UNICODE = Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern WORD = Pattern.compile("[\\w'-]+", UNICODE);
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n", UNICODE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.+)$", UNICODE | Pattern.MULTILINE);
    private static final Pattern LIST_ITEM =
            Pattern.compile("^\\s*[-*+]\\s+|^\\s*\\d+\\.\\s+", UNICODE | Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)]+)\\)");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]+)\\)");
    private static final Pattern CODE = Pattern.compile("```[\\s\\S]*?```|`[^`]+`");
    private static final Pattern FENCE = Pattern.compile("```");
    private static final Pattern INLINE_CODE = Pattern.compile("`[^`]+`");

    record Heading(int level, String text) {}

    static TextMetrics of(Path file, String content) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return new TextMetrics(content, name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".mdown"));
    }

    int lines() {
        return content.split("\n", -1).length;
    }

    int characters() {
        return content.codePointCount(0, content.length());
    }

    int charactersWithoutSpaces() {
        String dense = content.replace(" ", "").replace("\t", "").replace("\n", "");
        return dense.codePointCount(0, dense.length());
    }

    int words() {
        return count(WORD);
    }

    int uniqueWords() {
        Set<String> unique = new HashSet<>();
        Matcher matcher = WORD.matcher(content.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            unique.add(matcher.group());
        }
        return unique.size();
    }

    int paragraphs() {
        return parts(BLANK_LINES, content.strip());
    }

    int sentences() {
        return parts(SENTENCE_END, markdown ? CODE.matcher(content).replaceAll("") : content);
    }

    List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        Matcher matcher = HEADING.matcher(content);
        while (markdown && matcher.find()) {
            headings.add(new Heading(matcher.group(1).length(), matcher.group(2).strip()));
        }
        return headings;
    }

    int listItems() {
        return markdown ? count(LIST_ITEM) : 0;
    }

    /** Those with the text of an image are images. */
    int links() {
        Set<String> images = matches(IMAGE).stream().map(m -> m.group(1)).collect(Collectors.toSet());
        return (int) matches(LINK).stream()
                .filter(link -> !images.contains(link.group(1)))
                .count();
    }

    int images() {
        return matches(IMAGE).size();
    }

    int codeBlocks() {
        return markdown ? count(FENCE) / 2 + count(INLINE_CODE) : 0;
    }

    private List<MatchResult> matches(Pattern pattern) {
        return markdown ? pattern.matcher(content).results().toList() : List.of();
    }

    private int count(Pattern pattern) {
        return (int) pattern.matcher(content).results().count();
    }

    private static int parts(Pattern separator, String text) {
        int parts = 0;
        for (String part : separator.split(text, -1)) {
            parts += part.isBlank() ? 0 : 1;
        }
        return parts;
    }
}
