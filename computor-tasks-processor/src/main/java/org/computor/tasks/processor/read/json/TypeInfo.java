package org.computor.tasks.processor.read.json;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;

/** Jackson's {@code @JsonTypeInfo}: how JSON says which kind of object it is. */
record TypeInfo(Mirror annotation) {

    static final String NAME = "com.fasterxml.jackson.annotation.JsonTypeInfo";

    /** Why a type is refused that is {@link #isByClass()}. */
    static final String BY_CLASS = "lets whoever sends JSON say which Java class is made: use JsonTypeInfo.Id.NAME, and"
            + " list its kinds in @JsonSubTypes";

    /** Why a type is refused that {@link #isCustom() says its kind in a way of its own}, and no one knows which. */
    static final String UNRESOLVED = "has JsonTypeInfo.Id.CUSTOM, and nothing that tells its kinds apart: add"
            + " @JsonTypeIdResolver, or use JsonTypeInfo.Id.NAME";

    private static final Set<String> NAMES = Set.of("NAME", "SIMPLE_NAME");

    static Optional<TypeInfo> of(Compiler compiler, TypeElement type) {
        return Mirror.find(compiler, type, NAME).map(TypeInfo::new);
    }

    private String use() {
        return annotation.string("use");
    }

    boolean isOff() {
        return use().equals("NONE");
    }

    /** Whether JSON names the class that is made. */
    boolean isByClass() {
        return use().equals("CLASS") || use().equals("MINIMAL_CLASS");
    }

    /** Whether the author's own code says it. */
    boolean isCustom() {
        return use().equals("CUSTOM");
    }

    /** Whether the fields of an object say it. */
    boolean isDeduced() {
        return use().equals("DEDUCTION");
    }

    /** Whether JSON says the name of a kind. */
    boolean isByName() {
        return NAMES.contains(use());
    }

    /** Whether the kinds have to be listed. */
    boolean isByList() {
        return isByName() || isDeduced();
    }

    /** Whether a field of the object says the name of its kind. */
    boolean isByField() {
        return isByName()
                && (isWrittenByAuthor() || annotation.string("include").equals("PROPERTY"));
    }

    /** Whether the kinds themselves write that field. */
    boolean isWrittenByAuthor() {
        return annotation.string("include").equals("EXISTING_PROPERTY");
    }

    /** Whether a field beside the object says it, which is so only where a component is annotated. */
    boolean isBeside() {
        return isByName() && annotation.string("include").equals("EXTERNAL_PROPERTY");
    }

    /** Whether the kinds read that field too. */
    boolean isVisible() {
        return annotation.bool("visible");
    }

    String field() {
        String field = annotation.string("property");
        return field.isEmpty() ? "@type" : field;
    }

    /** The name of a kind that has none of its own. */
    String nameOf(String binaryName) {
        String name = binaryName.substring(binaryName.lastIndexOf('.') + 1);
        return use().equals("SIMPLE_NAME") ? name.substring(name.lastIndexOf('$') + 1) : name;
    }

    /** What an object is that does not say it. */
    Optional<TypeElement> otherwise() {
        return annotation
                .value("defaultImpl")
                .filter(DeclaredType.class::isInstance)
                .map(type -> Compiler.element((DeclaredType) type))
                .filter(type -> !Compiler.qualifiedName(type).equals(NAME));
    }
}
