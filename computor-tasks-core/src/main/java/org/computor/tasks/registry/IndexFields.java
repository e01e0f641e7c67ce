package org.computor.tasks.registry;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the fields of an index file, one after the other and no further than asked. By hand, since a listing would wait
 * longer for a JSON library to load than for everything else.
 */
final class IndexFields {

    private final String json;
    private int at;

    private IndexFields(String json, int at) {
        this.json = json;
        this.at = at;
    }

    /** @throws IllegalArgumentException if the text is no JSON object, or was cut off */
    static IndexFields of(String json) {
        IndexFields fields = new IndexFields(json, 0);
        fields.expect('{');
        if (json.lastIndexOf('}') < json.length() - 2) { // the last line ends with it
            throw new IllegalArgumentException("it ends too early");
        }
        return fields;
    }

    /** The same file from a field on. */
    static IndexFields from(String json, int position) {
        return new IndexFields(json, position);
    }

    /** Where the next field is. */
    int position() {
        return at;
    }

    /** Whether there is another field. */
    boolean hasNext() {
        if (peek() == ',') {
            at++;
        }
        return peek() != '}';
    }

    /** The name of the next field, after which its value is read. */
    String name() {
        String name = string();
        expect(':');
        return name;
    }

    boolean isList() {
        return peek() == '[';
    }

    boolean isObject() {
        return peek() == '{';
    }

    /** A value that is no list: a text, or what stands there. */
    String value() {
        return switch (peek()) {
            case '"' -> string();
            case '{' -> object();
            default -> word();
        };
    }

    List<String> list() {
        List<String> texts = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            texts.add(string());
            if (peek() == ',') {
                at++;
            }
        }
        at++;
        return List.copyOf(texts);
    }

    private String string() {
        int start = at;
        skipString();
        String text = json.substring(json.indexOf('"', start) + 1, at - 1);
        return text.indexOf('\\') < 0 ? text : unescaped(text);
    }

    private void skipString() {
        expect('"');
        for (char c = next(); c != '"'; c = next()) {
            if (c == '\\') {
                next();
            }
        }
    }

    private String object() {
        int start = at;
        int depth = 0;
        do {
            char c = peek();
            if (c == '"') {
                skipString();
                continue;
            }
            at++;
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
        } while (depth > 0);
        return json.substring(start, at);
    }

    private String word() {
        int start = at;
        while (Character.isLetterOrDigit(peek())) {
            at++;
        }
        if (start == at) {
            throw new IllegalArgumentException("there is no value at character " + at);
        }
        return json.substring(start, at);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw new IllegalArgumentException("no " + wanted + " at character " + at);
        }
        at++;
    }

    private char next() {
        if (at == json.length()) {
            throw new IllegalArgumentException("it ends too early");
        }
        return json.charAt(at++);
    }

    /** The next character that is no blank, which stays the next one. */
    private char peek() {
        char c = next();
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            c = next();
        }
        at--;
        return c;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            c = text.charAt(++i);
            switch (c) {
                case 'b' -> plain.append('\b');
                case 'f' -> plain.append('\f');
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                    i += 4;
                }
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }
}
