package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.DATABIND;
import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.SourceName;

/** Kinds that are told apart by what is said of one component, and not of its type. */
record ComponentKinds(Compiler compiler, JsonTypeReader types, Annotations annotations) {

    private static final Set<String> CUSTOM = Set.of(
            DATABIND + "JsonDeserialize",
            DATABIND + "JsonSerialize",
            DATABIND + "JsonTypeIdResolver",
            DATABIND + "JsonTypeResolver");

    /** Why a component of a type cannot be read back, if so. */
    Optional<String> problem(TypeMirror type) {
        Optional<TypeInfo> info = annotations.find(TypeInfo.NAME).map(TypeInfo::new);
        if (info.isEmpty() || info.get().isOff()) {
            return Optional.empty();
        }
        if (info.get().isByClass()) {
            return Optional.of(TypeInfo.BY_CLASS);
        }
        if (annotations.hasAny(CUSTOM)) {
            return Optional.empty();
        }
        if (info.get().isCustom()) {
            return Optional.of(TypeInfo.UNRESOLVED);
        }
        if (info.get().isBeside() && !items(type).isEmpty()) {
            return Optional.of("holds several objects, and As.EXTERNAL_PROPERTY says the kind of one: use As.PROPERTY");
        }
        Subtypes subtypes = new Subtypes(compiler, annotations.find(Subtypes.NAME));
        return described(type)
                .flatMap(
                        kinds -> subtypes.problem(kinds, info.get()).or(() -> notWritten(kinds, subtypes, info.get())));
    }

    // An object of which nobody knows the kind is still one where there is a default
    private Optional<String> notWritten(DeclaredType type, Subtypes subtypes, TypeInfo info) {
        if (!info.isByName() || !info.isWrittenByAuthor() || info.otherwise().isPresent()) {
            return Optional.empty();
        }
        Set<String> met = types.met();
        Optional<String> problem = subtypes.of(type).stream()
                .flatMap(kind -> subtypes.nameOf(kind, type, info).stream()
                        .flatMap(name -> new OwnKindField(info.field(), name)
                                .problem(kind, types.readPlain(kind), info.isVisible()).stream())
                        .map(reason -> "has the kind " + SourceName.of(kind) + ", which " + reason))
                .findFirst();
        types.forgetAllBut(met);
        return problem;
    }

    // Of a container, Jackson says the kind of what is in it
    private Optional<DeclaredType> described(TypeMirror type) {
        List<TypeMirror> items = items(type);
        TypeMirror told = items.isEmpty() ? type : items.get(0);
        if (!(told instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        TypeElement element = Compiler.element(declared);
        boolean known = !Compiler.qualifiedName(element).startsWith("java.")
                && CUSTOM.stream().noneMatch(custom -> Compiler.has(element, custom))
                && element.getEnclosedElements().stream()
                        .noneMatch(member -> Compiler.has(member, JACKSON + "JsonCreator")
                                || Compiler.has(member, JACKSON + "JsonValue"));
        return Optional.of(declared).filter(kinds -> known);
    }

    private List<TypeMirror> items(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return List.of(array.getComponentType());
        }
        return List.of("java.util.Collection", "java.util.Map").stream()
                .flatMap(container -> compiler.as(type, container).stream())
                .flatMap(container -> container.getTypeArguments().stream()
                        .skip(container.getTypeArguments().size() - 1L))
                .<TypeMirror>map(item -> item)
                .toList();
    }
}
