package org.computor.tasks.processor.read.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Recursion;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.SourceName;
import org.computor.tasks.processor.read.compiler.UnresolvedTypeException;

/** Reads what a Java type is in JSON, as Jackson maps it. */
public final class JsonTypeReader {

    private static final int DEEPEST = 500;
    private static final int MOST_ALIKE = 8;
    private final Compiler compiler;
    private final ComponentReader components;
    private final ContainerReader containers;
    private final EnumReader enums;
    private final BeanReader beans;
    private final Creators creators;
    private final OwnMapping mapping;
    private final KindReader kinds;
    private final TypeElement task;
    private final boolean described;
    private final Deque<String> open = new ArrayDeque<>();
    private final SortedSet<String> classes = new TreeSet<>();
    private final Set<String> met = new HashSet<>();
    private final Set<String> recursive = new TreeSet<>();

    /** For what has a schema, so that all of it has to be said. */
    public static JsonTypeReader ofData(Compiler compiler, TypeElement task) {
        return new JsonTypeReader(compiler, task, true);
    }

    /** For what the mapping alone reads: nobody has to say what is in it. */
    static JsonTypeReader ofPayloads(Compiler compiler, TypeElement task) {
        return new JsonTypeReader(compiler, task, false);
    }

    private JsonTypeReader(Compiler compiler, TypeElement task, boolean described) {
        this.compiler = compiler;
        this.components = new ComponentReader(compiler, this, task);
        this.containers = new ContainerReader(compiler, components);
        this.enums = new EnumReader(compiler);
        this.beans = new BeanReader(compiler, this, task);
        this.creators = new Creators(compiler);
        this.mapping = new OwnMapping(compiler);
        this.kinds = new KindReader(compiler, this, task);
        this.task = task;
        this.described = described;
    }

    /** The names of the records that were met more than once. */
    public Set<String> recursive() {
        return recursive;
    }

    /**
     * The binary names of the classes that were met, but for those of the JDK's that are single values or containers.
     */
    public SortedSet<String> classes() {
        return classes;
    }

    /** The names of the records that were met so far. */
    Set<String> met() {
        return Set.copyOf(met);
    }

    /** What is not described in the end cannot be referred to. */
    void forgetAllBut(Set<String> described) {
        met.retainAll(described);
    }

    /** Has a record described again, of which more than its name has to be known. */
    void forget(TypeMirror type) {
        if (!open.contains(SourceName.of(type))) {
            met.remove(SourceName.of(type));
        }
    }

    public JsonType read(TypeMirror type) {
        UnresolvedTypeException.requireResolved(type);
        if (type.getKind().isPrimitive()) {
            return ScalarTypes.of(type.getKind());
        }
        if (type instanceof ArrayType array) {
            return readArray(array.getComponentType());
        }
        if (type instanceof DeclaredType declared) {
            return readDeclared(declared);
        }
        return described ? unknown(type) : bound(type);
    }

    private static Unsupported unknown(TypeMirror type) {
        String reason = type.getKind() == TypeKind.WILDCARD
                ? "is a wildcard: say which type it is"
                : "is not a type of its own: say which one it is";
        return new Unsupported(SourceName.of(type), reason);
    }

    private JsonType bound(TypeMirror type) {
        return type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? read(wildcard.getExtendsBound())
                : new Anything();
    }

    private JsonType readArray(TypeMirror item) {
        return switch (item.getKind()) {
            case BYTE -> ScalarTypes.BYTES;
            case CHAR -> ScalarTypes.TEXT;
            default -> new ListOf(isNullable(item) ? orNull(readMember(item)) : readMember(item));
        };
    }

    private boolean isNullable(TypeMirror item) {
        return item.getAnnotationMirrors().stream()
                .map(mirror -> new Mirror(compiler, task, mirror))
                .anyMatch(Mirror::isNullable);
    }

    private static JsonType orNull(JsonType type) {
        return type instanceof OrNull || type instanceof Unsupported ? type : new OrNull(type);
    }

    /** The type of something inside another: what is always null is no use there. */
    JsonType readMember(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && Compiler.qualifiedName(declared).equals("java.lang.Void")
                ? unsupported(declared, "is always null: leave it out")
                : read(type);
    }

    private JsonType readDeclared(DeclaredType type) {
        TypeElement element = Compiler.element(type);
        Optional<JsonType> scalar = ScalarTypes.find(Compiler.qualifiedName(type));
        if (scalar.isPresent()) {
            return scalar.get();
        }
        if (type.getTypeArguments().size() < element.getTypeParameters().size()) {
            return described ? unsupported(type, "has no type arguments: say what is in it") : new Anything();
        }
        if (element.getKind() == ElementKind.ENUM) {
            classes.add(compiler.binaryName(element));
            return enums.read(element);
        }
        if (!Compiler.qualifiedName(element).startsWith("java.")) {
            classes.add(compiler.binaryName(element));
        }
        return Compiler.isOnlyARecord(element) || mapping.hides(element) || Compiler.has(element, TypeInfo.NAME)
                ? readObject(type, element)
                : containers.read(type).orElseGet(() -> readObject(type, element));
    }

    private JsonType readObject(DeclaredType type, TypeElement element) {
        Optional<String> creatorProblem = creators.problem(type);
        if (creatorProblem.isPresent()) {
            return unsupported(type, creatorProblem.get());
        }
        if (mapping.hides(element)) {
            return new Anything();
        }
        return kinds.read(type).orElseGet(() -> readPlain(type));
    }

    /** The type of an object that does not say which kind it is. */
    JsonType readPlain(DeclaredType type) {
        TypeElement element = Compiler.element(type);
        if (described && element.getModifiers().contains(Modifier.PRIVATE)) {
            return unsupported(type, "is private: the mapping and generated code have to see it");
        }
        if (element.getKind() == ElementKind.RECORD) {
            return readOnce(type, first -> new RecordReader(compiler, this, components, task).read(first));
        }
        if (!described && PayloadReader.isCarried(compiler.lineage(type))) {
            return new Anything();
        }
        if (element.getKind() == ElementKind.INTERFACE || element.getModifiers().contains(Modifier.ABSTRACT)) {
            return unsupported(
                    type,
                    Compiler.qualifiedName(element).startsWith("java.")
                            ? "is nothing that JSON can hold: hand over the data itself, in a record"
                            : "can be anything: use a record, or say with @JsonTypeInfo how its kinds are told apart");
        }
        return !Compiler.qualifiedName(element).startsWith("java.") && creators.canMake(element)
                ? beans.read(type)
                : unsupported(
                        type,
                        "cannot be made from JSON: use a record, or a class with a constructor without"
                                + " arguments or one with @JsonCreator");
    }

    // A name that grows from one to the next
    private boolean isEndless(TypeElement element) {
        String start = Compiler.qualifiedName(element) + "<";
        return open.stream().filter(name -> name.startsWith(start)).count() > MOST_ALIKE;
    }

    /** The type of an object that is described where it is met first, and only referred to from then on. */
    JsonType readOnce(DeclaredType type, Function<DeclaredType, JsonType> reader) {
        TypeElement element = Compiler.element(type);
        if (isEndless(element)) {
            return new Unsupported(
                    Compiler.qualifiedName(element),
                    "contains itself with other type arguments, without end: say what is in it");
        }
        String name = SourceName.of(type);
        if (!met.add(name)) {
            recursive.add(name);
            return new Recursion(name);
        }
        if (open.size() > DEEPEST) {
            return unsupported(type, "contains records without end");
        }
        open.push(name);
        try {
            return reader.apply(type);
        } finally {
            open.pop();
        }
    }

    private static Unsupported unsupported(DeclaredType type, String reason) {
        return new Unsupported(SourceName.of(type), reason);
    }
}
