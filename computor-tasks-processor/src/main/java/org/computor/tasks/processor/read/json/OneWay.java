package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Choice;
import org.computor.tasks.processor.model.JsonType.Fields;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;

/** Annotations of Jackson's with which core's mapper cannot write something, or not read what it wrote. */
record OneWay(Annotations said) {

    /** Why a component cannot go both ways, if so. */
    Optional<String> problem(JsonType component) {
        if (said.find(JACKSON + "JsonBackReference").isPresent()) {
            return Optional.of("has @JsonBackReference, which Jackson sets when an object is made already, and a record"
                    + " cannot be changed then: take it out of the record");
        }
        return injected().or(() -> raw(component)).or(() -> hasParts(component) ? filtered() : Optional.empty());
    }

    /** Why a record cannot go both ways, if so; its fields as far as their names are known. */
    Optional<String> problem(Fields record, boolean namesAreKnown) {
        return filtered().or(() -> namesAreKnown ? unidentified(record) : Optional.empty());
    }

    // There is no provider of filters
    private Optional<String> filtered() {
        return said.find(JACKSON + "JsonFilter")
                .map(filter -> filter.string("value"))
                .filter(name -> !name.isEmpty())
                .map(name -> "is written with the filter \"" + name + "\", and the library's mapper has none: use"
                        + " @JsonIgnore or @JsonIgnoreProperties in place of @JsonFilter");
    }

    // There are no values to inject
    private Optional<String> injected() {
        return said.find(JACKSON + "JacksonInject")
                .filter(inject -> !inject.string("useInput").equals("TRUE")
                        && !inject.string("optional").equals("TRUE"))
                .map(inject -> "is injected, as @JacksonInject says, and the library's mapper has nothing to inject:"
                        + " leave the annotation out");
    }

    // Of what is written as it stands, text is no text
    private Optional<String> raw(JsonType component) {
        return said.find(JACKSON + "JsonRawValue")
                .filter(raw -> raw.bool("value") && (isText(component) || component instanceof Fields))
                .map(raw -> "is written without quotes, as @JsonRawValue says, and not read so: use JsonNode for JSON"
                        + " of any kind, or leave the annotation out");
    }

    private static boolean isText(JsonType type) {
        JsonType bare = type.bare();
        return bare instanceof Choice
                || (bare instanceof Scalar scalar && scalar.type().equals("string"));
    }

    private static boolean hasParts(JsonType type) {
        JsonType bare = type.bare();
        return bare instanceof ListOf list
                ? hasParts(list.item())
                : !(bare instanceof Anything
                        || bare instanceof Choice
                        || bare instanceof Scalar
                        || bare instanceof Unsupported);
    }

    private Optional<String> unidentified(Fields record) {
        return said.find(JACKSON + "JsonIdentityInfo")
                .filter(OneWay::isByProperty)
                .map(info -> info.string("property"))
                .filter(property ->
                        record.fields().stream().noneMatch(field -> field.name().equals(property)))
                .map(property -> "is told apart by its field \"" + property + "\", as @JsonIdentityInfo says, and has"
                        + " none of that name: name one of its fields there");
    }

    private static boolean isByProperty(Mirror identity) {
        return identity.value("generator")
                .filter(generator -> generator instanceof DeclaredType type
                        && Compiler.qualifiedName(type).equals(JACKSON + "ObjectIdGenerators.PropertyGenerator"))
                .isPresent();
    }
}
