package org.computor.tasks.processor.read.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Bean;
import org.computor.tasks.processor.model.JsonType.Constant;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.Fields;
import org.computor.tasks.processor.model.JsonType.OneOf;
import org.computor.tasks.processor.model.JsonType.Recursion;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.SourceName;

/** Reads types whose JSON says which kind of object it is. */
final class KindReader {

    private static final Set<String> RESOLVERS =
            Set.of(Annotations.DATABIND + "JsonTypeIdResolver", Annotations.DATABIND + "JsonTypeResolver");

    private final Compiler compiler;
    private final JsonTypeReader types;
    private final Subtypes subtypes;
    private final Descriptions descriptions;
    private final TypeElement task;

    KindReader(Compiler compiler, JsonTypeReader types, TypeElement task) {
        this.compiler = compiler;
        this.types = types;
        this.subtypes = new Subtypes(compiler, Optional.empty());
        this.descriptions = new Descriptions(compiler);
        this.task = task;
    }

    /** What a type is in JSON, if {@code @JsonTypeInfo} says something of it. */
    Optional<JsonType> read(DeclaredType type) {
        List<TypeInfo> infos = infos(type);
        if (infos.isEmpty() || infos.get(0).isOff()) {
            return Optional.empty();
        }
        if (infos.stream().anyMatch(TypeInfo::isByClass)) {
            return Optional.of(unsupported(type, TypeInfo.BY_CLASS));
        }
        TypeElement element = Compiler.element(type);
        boolean described = infos.size() == 1 && infos.get(0).isByField() && !hasResolver(type);
        Optional<String> problem = problem(type, infos.get(0));
        if (problem.isPresent()) {
            return Optional.of(unsupported(type, problem.get()));
        }
        if (Subtypes.isAbstract(element) || subtypes.areListed(element)) {
            return Optional.of(readKinds(type, infos.get(0), described && Subtypes.isAbstract(element)));
        }
        Set<String> met = types.met();
        return Optional.of(described ? readKind(type, infos.get(0)) : open(List.of(types.readPlain(type)), met));
    }

    private Optional<String> problem(DeclaredType type, TypeInfo info) {
        if (info.isCustom()) {
            return Optional.of(TypeInfo.UNRESOLVED).filter(unresolved -> !hasResolver(type));
        }
        return info.isByList() ? subtypes.problem(type, info).or(() -> defaultProblem(type, info)) : Optional.empty();
    }

    private Optional<String> defaultProblem(DeclaredType type, TypeInfo info) {
        return abstractDefault(info).or(() -> foreignDefault(type, info));
    }

    // Jackson takes none then; Void says so, and a type below the one that says it need not have the default for a kind
    private Optional<String> foreignDefault(DeclaredType type, TypeInfo info) {
        return info.otherwise()
                .filter(otherwise ->
                        TypeInfo.of(compiler, Compiler.element(type)).isPresent()
                                && !Compiler.qualifiedName(otherwise).equals("java.lang.Void")
                                && compiler.as(otherwise.asType(), Compiler.qualifiedName(type))
                                        .isEmpty())
                .map(otherwise -> "has the defaultImpl " + Compiler.qualifiedName(otherwise)
                        + ", which is none of its kinds: use one of them");
    }

    private static Optional<String> abstractDefault(TypeInfo info) {
        return info.otherwise()
                .filter(otherwise -> Subtypes.isAbstract(otherwise)
                        && !Compiler.has(otherwise, Annotations.DATABIND + "JsonDeserialize")
                        && !Compiler.qualifiedName(otherwise).startsWith(TypeInfo.NAME))
                .map(otherwise -> "has the defaultImpl " + Compiler.qualifiedName(otherwise)
                        + ", which is abstract: use a class that can be made");
    }

    private boolean hasResolver(DeclaredType type) {
        return compiler.lineage(type).stream()
                .map(Compiler::element)
                .anyMatch(above -> RESOLVERS.stream().anyMatch(resolver -> Compiler.has(above, resolver)));
    }

    // Jackson inherits annotations; two of them say different things, by what type the object is met
    private List<TypeInfo> infos(DeclaredType type) {
        TypeElement element = Compiler.element(type);
        return Compiler.isOnlyARecord(element)
                ? TypeInfo.of(compiler, element).stream().toList()
                : compiler.lineage(type).stream()
                        .flatMap(above -> TypeInfo.of(compiler, Compiler.element(above)).stream())
                        .toList();
    }

    private JsonType readKinds(DeclaredType type, TypeInfo info, boolean described) {
        TypeElement element = Compiler.element(type);
        Set<String> met = types.met();
        List<DeclaredType> kinds = subtypes.of(type);
        List<JsonType> read = kinds.stream().map(types::read).toList();
        boolean closed = info.otherwise()
                .map(otherwise -> kinds.stream().map(Compiler::element).anyMatch(otherwise::equals))
                .orElse(true);
        Optional<String> alike = info.isDeduced() ? alike(kinds) : Optional.empty();
        if (alike.isPresent()) {
            types.forgetAllBut(met);
            return unsupported(type, alike.get());
        }
        return described && closed && read.stream().allMatch(KindReader::saysWhichKind)
                ? new OneOf(descriptions.of(element), read)
                : open(read, met);
    }

    private Optional<String> alike(List<DeclaredType> kinds) {
        Map<Set<String>, String> first = new HashMap<>();
        for (DeclaredType kind : kinds) {
            if (types.readPlain(kind) instanceof Fields fields) {
                Set<String> names = fields.fields().stream().map(Field::name).collect(Collectors.toSet());
                String other = first.putIfAbsent(names, fields.name());
                if (other != null) {
                    return Optional.of("has two kinds with the same fields, " + other + " and " + fields.name()
                            + ", and JsonTypeInfo.Id.DEDUCTION tells kinds apart by these: use JsonTypeInfo.Id.NAME");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean saysWhichKind(JsonType kind) {
        return kind instanceof Fields
                || kind instanceof Recursion
                || (kind instanceof Bean bean && !bean.known().isEmpty());
    }

    // The mapping knows more of it than can be described
    private JsonType open(List<JsonType> read, Set<String> met) {
        types.forgetAllBut(met);
        return read.stream().filter(Unsupported.class::isInstance).findFirst().orElseGet(() -> new Anything(read));
    }

    private JsonType readKind(DeclaredType type, TypeInfo info) {
        Set<String> met = types.met();
        JsonType read = types.readPlain(type);
        List<Mirror> entries = subtypes.entriesOf(type).toList();
        List<String> listed = entries.stream()
                .map(entry -> entry.string("name"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (listed.size() > 1
                || entries.stream().anyMatch(entry -> entry.written().contains("names"))) {
            return open(List.of(read), met);
        }
        TypeElement element = Compiler.element(type);
        Optional<String> own = subtypes.ownName(element);
        if (own.isPresent() && !listed.isEmpty() && !listed.contains(own.get())) {
            return unsupported(
                    type,
                    "is written as \"" + own.get() + "\", as its @JsonTypeName says, and read as \"" + listed.get(0)
                            + "\", as @JsonSubTypes says: leave one of them out");
        }
        String name =
                listed.stream().findFirst().or(() -> own).orElseGet(() -> info.nameOf(compiler.binaryName(element)));
        Field field = field(type, info, name);
        Optional<String> problem = info.isWrittenByAuthor()
                ? new OwnKindField(info.field(), name).problem(type, read, info.isVisible())
                : Optional.empty();
        return problem.<JsonType>map(reason -> unsupported(type, reason))
                .orElseGet(() -> withField(read, field, info.isWrittenByAuthor()));
    }

    private static JsonType withField(JsonType kind, Field field, boolean inPlaceOfAnother) {
        if (kind instanceof Fields fields) {
            Stream<Field> others = fields.fields().stream()
                    .filter(other -> !inPlaceOfAnother || !other.name().equals(field.name()));
            return new Fields(
                    fields.name(),
                    fields.description(),
                    Stream.concat(Stream.of(field), others).toList(),
                    fields.open());
        }
        return kind instanceof Bean ? new Bean(List.of(field)) : kind;
    }

    private Field field(DeclaredType type, TypeInfo info, String name) {
        boolean otherwise =
                info.otherwise().filter(Compiler.element(type)::equals).isPresent();
        return new Field(
                info.field(),
                "@JsonTypeInfo",
                new Constant(name),
                !otherwise,
                otherwise ? name : null,
                "",
                Set.of(Field.EVERY_WARNING),
                compiler.origin(Compiler.element(type), task));
    }

    private static Unsupported unsupported(DeclaredType type, String reason) {
        return new Unsupported(SourceName.of(type), reason);
    }
}
