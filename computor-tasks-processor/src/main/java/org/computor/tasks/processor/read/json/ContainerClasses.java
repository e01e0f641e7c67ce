package org.computor.tasks.processor.read.json;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.SourceName;

/** Which collections and maps Jackson can make. */
record ContainerClasses(Compiler compiler) {

    /** Jackson has a class at hand for each of these. */
    private static final Set<String> ABSTRACT = Set.of(
            "java.lang.Iterable",
            "java.util.AbstractList",
            "java.util.AbstractMap",
            "java.util.AbstractSet",
            "java.util.Collection",
            "java.util.Deque",
            "java.util.EnumSet",
            "java.util.List",
            "java.util.Map",
            "java.util.NavigableMap",
            "java.util.NavigableSet",
            "java.util.Queue",
            "java.util.SequencedCollection",
            "java.util.SequencedMap",
            "java.util.SequencedSet",
            "java.util.Set",
            "java.util.SortedMap",
            "java.util.SortedSet",
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.ConcurrentNavigableMap");

    /** A queue without any place. */
    private static final String WITHOUT_PLACE = "java.util.concurrent.SynchronousQueue";

    /** Those that sort by what their items say themselves. */
    private static final Set<String> SORTED = Set.of(
            "java.util.NavigableMap",
            "java.util.NavigableSet",
            "java.util.PriorityQueue",
            "java.util.SortedMap",
            "java.util.SortedSet",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.concurrent.ConcurrentNavigableMap",
            "java.util.concurrent.ConcurrentSkipListMap",
            "java.util.concurrent.ConcurrentSkipListSet",
            "java.util.concurrent.PriorityBlockingQueue");

    /** Why Jackson cannot make one, if so. */
    Optional<String> problem(DeclaredType type) {
        TypeElement element = Compiler.element(type);
        String name = Compiler.qualifiedName(element);
        if (ABSTRACT.contains(name)) {
            return sortingProblem(type, name);
        }
        if (Subtypes.isAbstract(element)) {
            return Optional.of(
                    "can be any of several classes: use List, Set or Map, or a class of which one can be made");
        }
        if (name.equals(WITHOUT_PLACE)) {
            return Optional.of("has no place for the items in JSON: use List, or LinkedBlockingQueue");
        }
        return name.startsWith("java.") || new Creators(compiler).canMake(element)
                ? sortingProblem(type, name)
                : Optional.of("cannot be made from JSON: give it a constructor without arguments");
    }

    private Optional<String> sortingProblem(DeclaredType type, String name) {
        return SORTED.contains(name)
                ? type.getTypeArguments().stream()
                        .limit(1)
                        .flatMap(item -> item instanceof DeclaredType declared ? Stream.of(declared) : Stream.empty())
                        .filter(item -> !isSortable(item))
                        .map(item -> "sorts what cannot be compared: let " + SourceName.of(item)
                                + " implement Comparable, or use one that does not sort")
                        .findFirst()
                : Optional.empty();
    }

    // What is made for an abstract type may be comparable
    private boolean isSortable(DeclaredType item) {
        return Subtypes.isAbstract(Compiler.element(item))
                || Compiler.qualifiedName(item).equals("java.lang.Object")
                || compiler.as(item, "java.lang.Comparable").isPresent();
    }
}
