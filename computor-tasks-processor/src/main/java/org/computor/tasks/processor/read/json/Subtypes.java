package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.model.Text;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;

/**
 * Jackson's {@code @JsonSubTypes}: the kinds of a type. Jackson 2 does not look at what a sealed type permits.
 *
 * @param beside a list on the component whose type it is
 */
record Subtypes(Compiler compiler, Optional<Mirror> beside) {

    static final String NAME = JACKSON + "JsonSubTypes";

    /** A class in a list, on the type that has the list. */
    private record Entry(TypeElement lister, TypeElement kind, DeclaredType type, Mirror said) {}

    /** The classes below a type that Jackson finds listed; with the type arguments that follow. */
    List<DeclaredType> of(DeclaredType type) {
        Map<TypeElement, DeclaredType> kinds = new LinkedHashMap<>();
        for (Entry entry : entries(type)) {
            if (!isAbstract(entry.kind())
                    && !entry.kind().equals(Compiler.element(type))
                    && isA(entry.type(), Compiler.element(type))) {
                kinds.putIfAbsent(entry.kind(), filled(entry.type(), type));
            }
        }
        return List.copyOf(kinds.values());
    }

    boolean areListed(TypeElement type) {
        return !listed(type).isEmpty();
    }

    private List<Entry> listed(TypeElement lister) {
        return listed(Mirror.find(compiler, lister, NAME), lister);
    }

    private static List<Entry> listed(Optional<Mirror> list, TypeElement lister) {
        return list.stream()
                .flatMap(subtypes -> subtypes.mirrors("value").stream())
                .flatMap(said -> said.value("value").stream()
                        .filter(DeclaredType.class::isInstance)
                        .map(DeclaredType.class::cast)
                        .map(type -> new Entry(lister, Compiler.element(type), type, said)))
                .toList();
    }

    // Jackson inherits the nearest list, and follows those that the listed types have themselves
    private List<Entry> entries(DeclaredType type) {
        Set<TypeElement> followed = new HashSet<>();
        List<Entry> entries = new ArrayList<>(listed(beside, Compiler.element(type)));
        List.copyOf(entries).forEach(entry -> follow(entry.kind(), followed, entries));
        follow(lister(type), followed, entries);
        return entries;
    }

    private TypeElement lister(DeclaredType type) {
        return compiler.lineage(type).stream()
                .map(Compiler::element)
                .filter(above -> Compiler.has(above, NAME))
                .findFirst()
                .orElseGet(() -> Compiler.element(type));
    }

    private void follow(TypeElement lister, Set<TypeElement> followed, List<Entry> entries) {
        if (followed.add(lister)) {
            for (Entry entry : listed(lister)) {
                entries.add(entry);
                follow(entry.kind(), followed, entries);
            }
        }
    }

    /** What is said of a class in the lists of the types above it. */
    Stream<Mirror> entriesOf(DeclaredType kind) {
        return compiler.lineage(kind).stream()
                .flatMap(above -> listed(Compiler.element(above)).stream())
                .filter(entry -> entry.kind().equals(Compiler.element(kind)))
                .map(Entry::said);
    }

    /** The name that a class gives itself. */
    Optional<String> ownName(TypeElement kind) {
        return Mirror.find(compiler, kind, JACKSON + "JsonTypeName")
                .map(name -> name.string("value"))
                .filter(name -> !name.isEmpty());
    }

    /** Why kinds cannot be read back by their list, if so. */
    Optional<String> problem(DeclaredType type, TypeInfo info) {
        List<Entry> entries = entries(type);
        boolean isAbstract = isAbstract(Compiler.element(type));
        if (isAbstract && entries.isEmpty()) {
            return Optional.of("has @JsonTypeInfo, and no list of its kinds: add @JsonSubTypes");
        }
        return foreign(type, entries)
                .or(() -> info.isByName() ? twice(type, entries, info) : Optional.empty())
                .or(() -> forgotten(type))
                .or(() -> Optional.of("has none of its kinds in " + listOf(lister(type), type) + ": add them")
                        .filter(none -> isAbstract && of(type).isEmpty()));
    }

    private Optional<String> foreign(DeclaredType type, List<Entry> entries) {
        TypeElement lister = lister(type);
        return entries.stream()
                .filter(entry -> !isA(entry.type(), lister))
                .findFirst()
                .map(entry -> "lists " + Compiler.qualifiedName(entry.kind()) + " in " + listOf(entry.lister(), type)
                        + ", which is none of its kinds: take it out");
    }

    private Optional<String> twice(DeclaredType type, List<Entry> entries, TypeInfo info) {
        Map<String, TypeElement> first = new HashMap<>();
        for (TypeElement kind : concrete(type)) {
            for (String name : names(kind, entries, info)) {
                TypeElement other = first.putIfAbsent(name, kind);
                if (other != null) {
                    return Optional.of("has two kinds called \"" + name + "\", " + Compiler.qualifiedName(other)
                            + " and " + Compiler.qualifiedName(kind)
                            + ": names tell them apart, give them in @JsonSubTypes");
                }
            }
        }
        return Optional.empty();
    }

    /** The name of a kind of a type, if it has only one. */
    Optional<String> nameOf(DeclaredType kind, DeclaredType type, TypeInfo info) {
        Set<String> names = names(Compiler.element(kind), entries(type), info);
        return names.stream().filter(name -> names.size() == 1).findFirst();
    }

    // Those of the lists, and the class's own where a list says none
    private Set<String> names(TypeElement kind, List<Entry> entries, TypeInfo info) {
        Set<String> names = new LinkedHashSet<>();
        boolean named = false;
        for (Entry entry : entries) {
            if (entry.kind().equals(kind)) {
                String name = entry.said().string("name");
                named |= !name.isEmpty();
                Stream.concat(
                                Stream.of(name),
                                entry.said().texts("names").stream().map(Text::value))
                        .filter(said -> !said.isEmpty())
                        .forEach(names::add);
            }
        }
        if (!named) {
            ownName(kind).ifPresent(names::add);
        }
        return names.isEmpty() ? Set.of(info.nameOf(compiler.binaryName(kind))) : names;
    }

    // A kind that is not listed is written, and cannot be read
    private Optional<String> forgotten(DeclaredType type) {
        Set<TypeElement> known = concrete(type);
        return leaves(Compiler.element(type))
                .filter(kind -> !known.contains(kind))
                .findFirst()
                .map(kind -> "does not list " + Compiler.qualifiedName(kind) + " in " + listOf(lister(type), type)
                        + ": add it, or it cannot be read back");
    }

    private Stream<TypeElement> leaves(TypeElement sealed) {
        return sealed.getPermittedSubclasses().stream()
                .filter(DeclaredType.class::isInstance)
                .map(kind -> Compiler.element((DeclaredType) kind))
                .flatMap(kind -> Stream.concat(Stream.of(kind).filter(leaf -> !isAbstract(leaf)), leaves(kind)));
    }

    private Set<TypeElement> concrete(DeclaredType type) {
        return Stream.concat(Stream.of(type), of(type).stream())
                .map(Compiler::element)
                .filter(kind -> !isAbstract(kind))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String listOf(TypeElement lister, DeclaredType type) {
        return lister.equals(Compiler.element(type))
                ? "@JsonSubTypes"
                : "the @JsonSubTypes of " + Compiler.qualifiedName(lister);
    }

    private boolean isA(DeclaredType kind, TypeElement type) {
        return compiler.as(kind, Compiler.qualifiedName(type)).isPresent();
    }

    // A class in an annotation has no type arguments: they are those of the type above it, where it hands them on
    private DeclaredType filled(DeclaredType kind, DeclaredType above) {
        TypeElement element = Compiler.element(kind);
        List<? extends TypeMirror> passed = compiler.as(element.asType(), Compiler.qualifiedName(above))
                .map(DeclaredType::getTypeArguments)
                .orElse(List.of());
        List<TypeMirror> arguments = new ArrayList<>();
        for (TypeParameterElement parameter : element.getTypeParameters()) {
            int index = passed.indexOf(parameter.asType());
            if (index < 0 || index >= above.getTypeArguments().size()) {
                return kind;
            }
            arguments.add(above.getTypeArguments().get(index));
        }
        return arguments.isEmpty()
                ? kind
                : compiler.types().getDeclaredType(element, arguments.toArray(TypeMirror[]::new));
    }

    static boolean isAbstract(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT);
    }
}
