package org.computor.tasks.processor.read;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.Origin;
import org.computor.tasks.processor.model.Unchecked;

/** Constraints on a class as a whole, on a method of it, or anywhere in one whose fields no schema describes. */
final class UncheckedConstraints {

    private static final String CODE = "constraint-ignored";

    private final Compiler compiler;
    private final TypeElement task;
    private final Silenced silenced;

    UncheckedConstraints(Compiler compiler, TypeElement task) {
        this.compiler = compiler;
        this.task = task;
        this.silenced = new Silenced(compiler, task);
    }

    /**
     * Those in some classes.
     *
     * @param json what is described
     */
    List<Unchecked> in(Collection<String> binaryNames, JsonType json) {
        Set<String> described = new TreeSet<>();
        addRecords(json, described);
        return binaryNames.stream()
                .flatMap(name -> Stream.ofNullable(compiler.sibling(name.replace('$', '.'), task)))
                .flatMap(type -> places(type, described.contains(Compiler.qualifiedName(type))))
                .distinct()
                .filter(compiler::isSource)
                .flatMap(this::on)
                .toList();
    }

    private static void addRecords(JsonType type, Set<String> names) {
        if (type instanceof JsonType.Fields fields) {
            names.add(fields.name().replaceAll("<.*", ""));
            fields.fields().forEach(field -> addRecords(field.type(), names));
        } else if (type instanceof JsonType.ListOf list) {
            addRecords(list.item(), names);
        } else if (type instanceof JsonType.MapOf map) {
            addRecords(map.value(), names);
        } else if (type instanceof JsonType.OrNull nullable) {
            addRecords(nullable.base(), names);
        } else if (type instanceof JsonType.Constrained constrained) {
            addRecords(constrained.base(), names);
        } else if (type instanceof JsonType.OneOf choice) {
            choice.kinds().forEach(kind -> addRecords(kind, names));
        }
    }

    private Stream<Element> places(TypeElement type, boolean described) {
        Set<String> components = type.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .collect(Collectors.toSet());
        return compiler.lineage(type.asType()).stream()
                .map(Compiler::element)
                .flatMap(above -> Stream.concat(Stream.of(above), members(above, components, described)));
    }

    private static Stream<? extends Element> members(TypeElement type, Set<String> components, boolean described) {
        return type.getEnclosedElements().stream().filter(member -> switch (member.getKind()) {
            case FIELD -> !described;
            case METHOD -> !isAccessor((ExecutableElement) member, components);
            default -> member.getKind() == ElementKind.CONSTRUCTOR;
        });
    }

    private static boolean isAccessor(ExecutableElement method, Set<String> components) {
        return method.getParameters().isEmpty()
                && components.contains(method.getSimpleName().toString());
    }

    private Stream<Unchecked> on(Element place) {
        if (silenced.at(place, Stream.empty()).contains(CODE)) {
            return Stream.empty();
        }
        return place.getAnnotationMirrors().stream()
                .map(mirror -> new Mirror(compiler, place, mirror))
                .flatMap(ConstraintAnnotations::in)
                .map(constraint -> new Unchecked(constraint.annotation(), name(place), origin(place)))
                .distinct();
    }

    private static String name(Element place) {
        if (place instanceof TypeElement type) {
            return Compiler.qualifiedName(type);
        }
        String around = Compiler.around(place).getSimpleName().toString();
        return place.getKind() == ElementKind.CONSTRUCTOR
                ? "the constructor of " + around
                : around + "." + place.getSimpleName() + (place instanceof ExecutableElement ? "()" : "");
    }

    // ecj knows no position in a record
    private Origin origin(Element place) {
        boolean inRecord = Stream.iterate(place, element -> element.getKind() != ElementKind.PACKAGE, Compiler::around)
                .anyMatch(element -> element.getKind() == ElementKind.RECORD);
        return inRecord && Place.isOfEcj(place) ? new Origin(Place.of(task)) : compiler.origin(place, task);
    }
}
