package org.computor.tasks.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a Java type is in JSON. */
public sealed interface JsonType {

    /** The type by itself, without constraints, and without a word on null. */
    default JsonType bare() {
        if (this instanceof OrNull nullable) {
            return nullable.base().bare();
        }
        return this instanceof Constrained constrained ? constrained.base().bare() : this;
    }

    /** What it is made of, as far as that is known. */
    default Stream<JsonType> parts() {
        if (this instanceof OrNull nullable) {
            return Stream.of(nullable.base());
        }
        if (this instanceof Constrained constrained) {
            return Stream.of(constrained.base());
        }
        if (this instanceof ListOf list) {
            return Stream.of(list.item());
        }
        if (this instanceof MapOf map) {
            return Stream.of(map.value());
        }
        if (this instanceof Fields fields) {
            return fields.fields().stream().map(Field::type);
        }
        if (this instanceof OneOf choice) {
            return choice.kinds().stream();
        }
        return this instanceof Anything anything ? anything.inside().stream() : Stream.empty();
    }

    /**
     * Anything: the mapping decides.
     *
     * @param inside what it is made of, as far as it is known: not described, and still to be such that JSON carries it
     */
    record Anything(List<JsonType> inside) implements JsonType {

        public Anything() {
            this(List.of());
        }
    }

    /**
     * A single value.
     *
     * @param type JSON Schema's word
     * @param keywords what JSON Schema says beside, such as its format
     */
    record Scalar(String type, Map<String, Object> keywords, Meaning meaning) implements JsonType {

        /** Core reads no number with one beyond, nor with one below its negative. */
        public static final int LARGEST_EXPONENT = 9_999;
    }

    /** This text and no other. */
    record Constant(String text) implements JsonType {}

    /** One of some names. */
    record Choice(List<String> names) implements JsonType {}

    /** @param distinct whether there are no two equal items in Java */
    record ListOf(JsonType item, boolean distinct) implements JsonType {

        public ListOf(JsonType item) {
            this(item, false);
        }
    }

    /** @param name what the names are, which are texts */
    record MapOf(JsonType value, JsonType name) implements JsonType {}

    /**
     * An object of which the mapping knows the fields, and this does not.
     *
     * @param known but for these
     */
    record Bean(List<Field> known) implements JsonType {}

    /**
     * A record.
     *
     * @param name tells it from others
     * @param description for people, may be empty
     * @param open whether there may be other fields
     */
    record Fields(String name, String description, List<Field> fields, boolean open) implements JsonType {}

    /**
     * One of several kinds of object, told apart by a field that is a {@link Constant} in each of them.
     *
     * @param description for people, may be empty
     */
    record OneOf(String description, List<JsonType> kinds) implements JsonType {}

    /** A record that was met before: inside itself, or elsewhere in the same type. */
    record Recursion(String name) implements JsonType {}

    /**
     * A type with constraints.
     *
     * @param keywords what they say together, in the words of JSON Schema
     * @param written the annotations
     */
    record Constrained(JsonType base, Map<String, Object> keywords, List<Constraint> written) implements JsonType {}

    /** A value that may be null. */
    record OrNull(JsonType base) implements JsonType {}

    /**
     * Something that JSON cannot carry both ways.
     *
     * @param type as written in Java source
     * @param reason why not, to follow the type, and what to do about it
     * @param origin where it is written, or null for where it is used
     */
    record Unsupported(String type, String reason, @Nullable Origin origin) implements JsonType {

        public Unsupported(String type, String reason) {
            this(type, reason, null);
        }
    }

    /**
     * A field of a record.
     *
     * @param name in JSON
     * @param component in Java
     * @param required whether it must be there
     * @param defaultText what it is otherwise, as written in the annotation
     * @param description for people, may be empty
     * @param silenced the warnings that the author has looked at, by code
     */
    record Field(
            String name,
            String component,
            JsonType type,
            boolean required,
            @Nullable String defaultText,
            String description,
            Set<String> silenced,
            Origin origin) {

        /** In place of the codes, for a record whose source is not compiled. */
        public static final String EVERY_WARNING = "*";

        public boolean isSilenced(String code) {
            return silenced.contains(code) || silenced.contains(EVERY_WARNING);
        }
    }
}
