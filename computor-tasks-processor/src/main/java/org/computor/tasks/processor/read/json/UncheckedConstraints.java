package org.computor.tasks.processor.read.json;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.Origin;
import org.computor.tasks.processor.model.Unchecked;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.Place;

/** Constraints on a class as a whole, on a method of it, or anywhere in one whose fields no schema describes. */
public final class UncheckedConstraints {

    private static final String CODE = "constraint-ignored";

    private final Compiler compiler;
    private final TypeElement task;
    private final Silenced silenced;

    public UncheckedConstraints(Compiler compiler, TypeElement task) {
        this.compiler = compiler;
        this.task = task;
        this.silenced = new Silenced(compiler, task);
    }

    /**
     * Those in some classes.
     *
     * @param json what is described
     */
    public List<Unchecked> in(Collection<String> binaryNames, JsonType json) {
        Set<String> described = new TreeSet<>();
        addRecords(json, described);
        List<TypeElement> types = binaryNames.stream()
                .flatMap(name -> Stream.ofNullable(compiler.sibling(name.replace('$', '.'), task)))
                .toList();
        Set<String> above = types.stream()
                .filter(type -> described.contains(Compiler.qualifiedName(type)))
                .flatMap(type -> compiler.lineage(type.asType()).stream())
                .filter(type -> !Compiler.element(type).getKind().isInterface())
                .map(Compiler::qualifiedName)
                .collect(Collectors.toSet());
        return types.stream()
                .flatMap(type -> in(type, above.contains(Compiler.qualifiedName(type))))
                .distinct()
                .toList();
    }

    private static void addRecords(JsonType type, Set<String> names) {
        if (type instanceof JsonType.Anything) {
            return; // whatever is inside is not described
        }
        if (type instanceof JsonType.Fields fields) {
            names.add(fields.name().replaceAll("<.*", ""));
        }
        type.parts().forEach(part -> addRecords(part, names));
    }

    private Stream<Unchecked> in(TypeElement type, boolean described) {
        Set<String> components = type.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .collect(Collectors.toSet());
        boolean ofProperties = described && type.getKind() != ElementKind.RECORD;
        return compiler.lineage(type.asType()).stream()
                .map(Compiler::element)
                .filter(compiler::isSource)
                .flatMap(above -> Stream.concat(
                        on(above, Stream.concat(annotations(above), TypeArguments.lostAbove(above))),
                        members(above)
                                .filter(UncheckedConstraints::saysSomething)
                                .filter(member -> !ofProperties
                                        || BeanProperties.name(member).isEmpty())
                                .flatMap(member -> on(member, annotations(member, components, described)))));
    }

    // Most members do not
    private static boolean saysSomething(Element member) {
        return !member.getAnnotationMirrors().isEmpty() || member.getKind() == ElementKind.FIELD;
    }

    // A record is made by what its components say, and a class by what its constructors do, or its factory
    private static Stream<? extends Element> members(TypeElement type) {
        Stream<? extends Element> parameters = type.getEnclosedElements().stream()
                .filter(member -> isCreator(member, type))
                .flatMap(creator -> ((ExecutableElement) creator).getParameters().stream());
        return Stream.concat(type.getEnclosedElements().stream(), parameters);
    }

    private static boolean isCreator(Element member, TypeElement type) {
        return member.getKind() == ElementKind.CONSTRUCTOR
                ? type.getKind() != ElementKind.RECORD
                : member.getKind() == ElementKind.METHOD && Compiler.has(member, Annotations.JACKSON + "JsonCreator");
    }

    private static Stream<? extends AnnotationMirror> annotations(
            Element member, Set<String> components, boolean described) {
        return switch (member.getKind()) {
            case FIELD ->
                Stream.concat(
                        annotations(member).filter(annotation -> !described), TypeArguments.lost(member, described));
            case METHOD -> annotations(member).filter(annotation -> !isAccessor(member, components));
            case CONSTRUCTOR, PARAMETER -> annotations(member);
            default -> Stream.empty();
        };
    }

    private static Stream<AnnotationMirror> annotations(Element element) {
        return element.getAnnotationMirrors().stream().map(AnnotationMirror.class::cast);
    }

    private static boolean isAccessor(Element method, Set<String> components) {
        return ((ExecutableElement) method).getParameters().isEmpty()
                && components.contains(method.getSimpleName().toString());
    }

    private Stream<Unchecked> on(Element place, Stream<? extends AnnotationMirror> annotations) {
        return annotations
                .map(mirror -> new Mirror(compiler, place, mirror))
                .flatMap(ConstraintAnnotations::in)
                .filter(constraint -> !silenced.at(place, Stream.empty()).contains(CODE))
                .map(constraint -> new Unchecked(constraint.annotation(), name(place), origin(place)));
    }

    private static String name(Element place) {
        if (place instanceof TypeElement type) {
            return Compiler.qualifiedName(type);
        }
        if (place.getKind() == ElementKind.PARAMETER) {
            return place.getSimpleName() + " of " + name(Compiler.around(place));
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
        return new Origin(Place.of(inRecord && Place.isOfEcj(place) ? task : place));
    }
}
