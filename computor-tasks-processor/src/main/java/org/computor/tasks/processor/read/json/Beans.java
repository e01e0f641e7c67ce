package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.DATABIND;
import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;

/** What can be told of classes that are no records. */
record Beans(Compiler compiler) {

    /** The author says with these how a class is mapped as a whole. */
    private static final Set<String> CUSTOM = Set.of(
            JACKSON + "JsonAutoDetect",
            JACKSON + "JsonFilter",
            JACKSON + "JsonFormat",
            JACKSON + "JsonIdentityInfo",
            JACKSON + "JsonIncludeProperties",
            DATABIND + "JsonAppend",
            DATABIND + "JsonDeserialize",
            DATABIND + "JsonNaming",
            DATABIND + "JsonSerialize");

    /** And with such a member. */
    private static final Set<String> CUSTOM_MEMBERS = Set.of(
            JACKSON + "JsonAnyGetter", JACKSON + "JsonAnySetter", JACKSON + "JsonUnwrapped", JACKSON + "JsonValue");

    /** What stands before the names of annotations that make members which are not to be seen yet. */
    private static final String LOMBOK = "lombok.";

    private static final String CONSTRAINTS = "jakarta.validation.constraints.";

    /** Whether what Jackson sees of a class can be told from its members: others may add to them. */
    boolean isPlain(DeclaredType bean) {
        return compiler.lineage(bean).stream()
                        .map(Compiler::element)
                        .flatMap(above -> names(above))
                        .noneMatch(name -> CUSTOM.contains(name) || name.startsWith(LOMBOK))
                && members(bean)
                        .flatMap(Beans::names)
                        .noneMatch(name -> CUSTOM_MEMBERS.contains(name) || name.startsWith(LOMBOK));
    }

    /** Whether a class is to be described: one that is compiled elsewhere is somebody's own if it has constraints. */
    boolean isDescribed(DeclaredType bean) {
        return isPlain(bean)
                && (compiler.isSource(Compiler.element(bean))
                        || withParameters(bean).flatMap(Beans::names).anyMatch(name -> name.startsWith(CONSTRAINTS)));
    }

    /** A member whose JSON would name the class that is made, if there is one. */
    Optional<Element> madeByClass(DeclaredType bean) {
        return withParameters(bean)
                .filter(member -> !Compiler.has(member, JACKSON + "JsonIgnore"))
                .filter(member -> Mirror.find(compiler, member, TypeInfo.NAME)
                        .map(TypeInfo::new)
                        .filter(TypeInfo::isByClass)
                        .isPresent())
                .findFirst();
    }

    private Stream<Element> withParameters(DeclaredType bean) {
        return members(bean)
                .flatMap(member -> member instanceof ExecutableElement method
                        ? Stream.concat(Stream.of(member), method.getParameters().stream())
                        : Stream.of(member));
    }

    /** The members of a class and of all that it extends or implements, but for the JDK's. */
    Stream<Element> members(DeclaredType bean) {
        return compiler.lineage(bean).stream()
                .map(Compiler::element)
                .filter(type -> !Compiler.qualifiedName(type).startsWith("java."))
                .flatMap(type -> type.getEnclosedElements().stream());
    }

    private static Stream<String> names(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(mirror -> Compiler.qualifiedName(mirror.getAnnotationType()));
    }

    static boolean hasAny(Element member, List<String> annotations) {
        return annotations.stream().anyMatch(annotation -> Compiler.has(member, annotation));
    }
}
