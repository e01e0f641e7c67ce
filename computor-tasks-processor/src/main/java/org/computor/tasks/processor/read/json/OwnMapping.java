package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.DATABIND;
import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.read.compiler.Compiler;

/** What an author says of how a type is mapped, so that it cannot be described. */
record OwnMapping(Compiler compiler) {

    /** The author's own code writes these, or makes them. */
    private static final Set<String> CODE = Set.of(DATABIND + "JsonDeserialize", DATABIND + "JsonSerialize");

    private static final String VALUE = JACKSON + "JsonValue";
    private static final String CREATOR = JACKSON + "JsonCreator";

    /** The fields of these are not where they seem to be. */
    private static final Set<String> LAYOUT = Set.of(
            JACKSON + "JsonAutoDetect",
            JACKSON + "JsonFilter",
            JACKSON + "JsonFormat",
            JACKSON + "JsonIdentityInfo",
            DATABIND + "JsonAppend");

    /** Those among them, and others, that say so of a class which is no record. */
    private static final Set<String> LAYOUT_OF_A_CLASS = Set.of(JACKSON + "JsonFormat", DATABIND + "JsonNaming");

    /** And those with such a member. */
    private static final Set<String> LAYOUT_OF_MEMBERS =
            Set.of(JACKSON + "JsonAnyGetter", JACKSON + "JsonAnySetter", JACKSON + "JsonUnwrapped");

    /** Whether nothing can be told from the members of a type. */
    boolean hides(TypeElement type) {
        return isByCode(type) || (type.getKind() != ElementKind.RECORD && isLaidOut(type));
    }

    private static boolean isByCode(TypeElement type) {
        return hasAny(type, CODE)
                || type.getEnclosedElements().stream()
                        .anyMatch(member -> Compiler.has(member, VALUE)
                                || (member.getKind() == ElementKind.METHOD && Compiler.has(member, CREATOR)));
    }

    private static boolean isLaidOut(TypeElement type) {
        return hasAny(type, LAYOUT_OF_A_CLASS)
                || type.getEnclosedElements().stream().anyMatch(member -> hasAny(member, LAYOUT_OF_MEMBERS));
    }

    /** Whether the author's own code writes a record, or makes it, which it may inherit. */
    boolean isByCode(DeclaredType record, Annotations said) {
        return said.hasAny(CODE) || members(record).anyMatch(member -> Compiler.has(member, VALUE));
    }

    /** Whether the fields of a record are not where they seem to be, or not called so. */
    boolean isLaidOut(DeclaredType record, Annotations said, Getters getters) {
        return said.hasAny(LAYOUT)
                || !areNamesKnown(said, getters)
                || members(record).anyMatch(member -> hasAny(member, LAYOUT_OF_MEMBERS));
    }

    /** Whether the fields of a record are called as can be told. */
    boolean areNamesKnown(Annotations said, Getters getters) {
        return Naming.of(said)
                .filter(naming -> naming == Naming.SNAKE_CASE || getters.all().isEmpty())
                .isPresent();
    }

    private Stream<Element> members(DeclaredType type) {
        return compiler.lineage(type).stream().flatMap(above -> Compiler.element(above).getEnclosedElements().stream());
    }

    private static boolean hasAny(Element element, Set<String> annotations) {
        return !element.getAnnotationMirrors().isEmpty() // as most are
                && element.getAnnotationMirrors().stream()
                        .map(mirror -> Compiler.qualifiedName(mirror.getAnnotationType()))
                        .anyMatch(annotations::contains);
    }
}
