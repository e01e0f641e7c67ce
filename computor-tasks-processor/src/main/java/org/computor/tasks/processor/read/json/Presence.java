package org.computor.tasks.processor.read.json;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.model.Text;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;

/** Whether a field is in JSON, as Jackson's annotations say. */
enum Presence {
    ALWAYS,
    /** It may be left out. */
    SOMETIMES,
    /** Nobody reads it. */
    WRITTEN_ONLY,
    NEVER;

    private static final Set<String> NEVER_EMPTY = Set.of("NotEmpty", "NotBlank");
    /** Constraints that nothing which is null passes. */
    static final Set<String> NEVER_NULL = Set.of("NotNull", "NotEmpty", "NotBlank");

    private static final Pattern NOT_EMPTY = Pattern.compile("java\\.(time\\.\\w+|math\\.\\w+|util\\.UUID"
            + "|lang\\.(Boolean|Byte|Character|Double|Float|Integer|Long|Number|Short))");
    private static final String INCLUDE = Annotations.JACKSON + "JsonInclude";

    /** Why a value that cannot be null is not read back, if so. */
    Optional<String> problemOfAPrimitive(boolean nullable, boolean hasDefault) {
        if (this == WRITTEN_ONLY || this == NEVER) {
            return Optional.of("is not read from JSON, and cannot be null instead: use the class in place of the"
                    + " primitive, or leave it out of the record");
        }
        return hasDefault || (this == ALWAYS && !nullable)
                ? Optional.empty()
                : Optional.of("may be absent in JSON, and cannot be null instead: use the class in place of the"
                        + " primitive, or give it a default");
    }

    /** What is said of a record as a whole. */
    record OfRecord(Annotations said) {

        Presence of(String field, Annotations component, TypeMirror type) {
            Presence listed = component.isIgnored() ? NEVER : listed(field);
            if (listed != ALWAYS) {
                return listed;
            }
            return switch (access(component)) {
                case "READ_ONLY" -> WRITTEN_ONLY;
                case "WRITE_ONLY" -> SOMETIMES;
                default ->
                    isIgnored(type) || isUndetected(component) || isLeftOut(component, type) ? SOMETIMES : ALWAYS;
            };
        }

        /** Why a component is lost when its record is written, if so. */
        Optional<String> problem(Annotations component, TypeMirror type) {
            return isIgnored(type) && access(component).isEmpty() && !component.isNullable()
                    ? Optional.of("is left out of whatever is written, as its @JsonIgnoreType says, and would be null"
                            + " then: make this component @Nullable, or leave the annotation out")
                    : Optional.empty();
        }

        /** What the record's lists of fields say of one. */
        Presence listed(String field) {
            boolean included = said.find(Annotations.JACKSON + "JsonIncludeProperties")
                    .filter(list -> !names(list).contains(field))
                    .isEmpty();
            return included ? ignored(field) : NEVER;
        }

        private static String access(Annotations component) {
            return component
                    .find(Annotations.JACKSON + "JsonProperty")
                    .map(property -> property.string("access"))
                    .filter(access -> !access.equals("AUTO"))
                    .orElse("");
        }

        private Presence ignored(String field) {
            Mirror ignored =
                    said.find(Annotations.JACKSON + "JsonIgnoreProperties").orElse(null);
            if (ignored == null || !names(ignored).contains(field)) {
                return ALWAYS;
            }
            return ignored.bool("allowGetters") ? WRITTEN_ONLY : ignored.bool("allowSetters") ? SOMETIMES : NEVER;
        }

        boolean areNamesKnown() {
            return Naming.of(said).isPresent();
        }

        /** How its fields are called; an author's own way is not known. */
        Naming naming() {
            return Naming.of(said).orElse(Naming.SNAKE_CASE);
        }

        /** Whether fields that are not known are welcome. */
        boolean isOpen() {
            return said.find(Annotations.JACKSON + "JsonIgnoreProperties")
                    .filter(ignored -> ignored.bool("ignoreUnknown"))
                    .isPresent();
        }

        private static Set<String> names(Mirror ignored) {
            return ignored.texts("value").stream().map(Text::value).collect(Collectors.toSet());
        }

        private static boolean isIgnored(TypeMirror type) {
            return type instanceof DeclaredType declared
                    && Compiler.has(Compiler.element(declared), Annotations.JACKSON + "JsonIgnoreType");
        }

        // Without a word on the component itself: its getter is public, and its field is not
        private boolean isUndetected(Annotations component) {
            return said.find(Annotations.JACKSON + "JsonAutoDetect")
                            .filter(detect -> detect.string("getterVisibility").equals("NONE")
                                    && !detect.string("fieldVisibility").equals("ANY"))
                            .isPresent()
                    && component.all().stream().noneMatch(one -> one.name().startsWith("com.fasterxml.jackson."));
        }

        // A primitive is never null, nor empty; and null in a record is what its types allow, unless said of one
        // component
        private boolean isLeftOut(Annotations component, TypeMirror type) {
            String ofOne = included(component);
            return switch (ofOne.isEmpty() ? included(said) : ofOne) {
                case "", "ALWAYS" -> false;
                case "NON_NULL", "NON_ABSENT" ->
                    !type.getKind().isPrimitive() && !ofOne.isEmpty() && !component.haveConstraint(NEVER_NULL);
                case "NON_EMPTY" ->
                    !type.getKind().isPrimitive()
                            && !component.haveConstraint(isNeverEmpty(type) ? NEVER_NULL : NEVER_EMPTY);
                default -> true;
            };
        }

        // As Jackson sees it: numbers and objects are not
        private static boolean isNeverEmpty(TypeMirror type) {
            if (!(type instanceof DeclaredType declared)) {
                return false;
            }
            ElementKind kind = declared.asElement().getKind();
            return kind == ElementKind.ENUM
                    || Compiler.isOnlyARecord(Compiler.element(declared))
                    || NOT_EMPTY.matcher(Compiler.qualifiedName(declared)).matches();
        }

        private static String included(Annotations annotations) {
            return annotations
                    .find(INCLUDE)
                    .map(include -> include.string("value"))
                    .filter(value -> !value.equals("USE_DEFAULTS"))
                    .orElse("");
        }
    }
}
