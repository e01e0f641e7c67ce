package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.DATABIND;
import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.SourceName;

/** A component of which the author says how it is mapped: not described, and still to be such that JSON carries it. */
record CustomComponent(Compiler compiler, JsonTypeReader types, Annotations said) {

    private static final Set<String> CODE = Set.of(DATABIND + "JsonDeserialize", DATABIND + "JsonSerialize");

    private static final String RAW = JACKSON + "JsonRawValue";

    /** With one of these its type is mapped as always, but for some of what it looks like. */
    private static final Set<String> LOOKS = Set.of(
            JACKSON + "JsonFilter",
            JACKSON + "JsonFormat",
            JACKSON + "JsonIdentityInfo",
            JACKSON + "JsonBackReference",
            JACKSON + "JsonSetter");

    /** With one of these, less of its type is mapped, or none. */
    private static final Set<String> PARTS = Set.of(
            JACKSON + "JacksonInject",
            JACKSON + "JsonIgnoreProperties",
            JACKSON + "JsonIncludeProperties",
            RAW,
            TypeInfo.NAME);

    private static final Set<String> NULLS = Set.of("nulls", "contentNulls");

    /** What it is, if the author says something. */
    Optional<JsonType> read(TypeMirror type) {
        boolean custom = said.hasAny(CODE)
                || said.hasAny(PARTS)
                || LOOKS.stream().flatMap(name -> said.find(name).stream()).anyMatch(CustomComponent::says);
        return custom ? Optional.of(mapped(type)) : Optional.empty();
    }

    private static boolean says(Mirror look) {
        return !look.name().equals(JACKSON + "JsonSetter")
                || look.written().stream().anyMatch(NULLS::contains);
    }

    private JsonType mapped(TypeMirror type) {
        Optional<String> kinds = new ComponentKinds(compiler, types, said).problem(type);
        if (kinds.isPresent() || said.hasAny(CODE)) {
            return kinds.<JsonType>map(reason -> unsupported(type, reason)).orElseGet(Anything::new);
        }
        boolean parts = said.hasAny(PARTS);
        JsonType read = parts && said.find(RAW).isEmpty() ? new Anything() : look(type);
        return new OneWay(said)
                .problem(read)
                .or(() -> new ComponentFormat(compiler, said).problem(type))
                .<JsonType>map(reason -> unsupported(type, reason))
                .orElseGet(() -> parts ? new Anything() : anything(read));
    }

    private JsonType look(TypeMirror type) {
        Set<String> met = types.met();
        JsonType read = Constraints.on(types.readMember(type), said.all());
        types.forgetAllBut(met);
        return read;
    }

    private static JsonType anything(JsonType read) {
        return read instanceof OrNull nullable
                ? new OrNull(new Anything(List.of(nullable.base())))
                : new Anything(List.of(read));
    }

    private static Unsupported unsupported(TypeMirror type, String reason) {
        return new Unsupported(SourceName.of(type), reason);
    }
}
