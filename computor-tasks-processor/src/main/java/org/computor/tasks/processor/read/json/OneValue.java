package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.DATABIND;
import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.SourceName;

/** Classes that are written as one value, or made from one. */
record OneValue(Compiler compiler) {

    private static final String VALUE = JACKSON + "JsonValue";
    private static final String CREATOR = JACKSON + "JsonCreator";

    /** The author says with these how a class is written or made, which then is not to be told from its members. */
    private static final Set<String> OTHER_WAYS =
            Set.of(JACKSON + "JsonFormat", TypeInfo.NAME, DATABIND + "JsonSerialize", DATABIND + "JsonDeserialize");

    /** Jackson takes a static method of such a name without being told. */
    private static final Set<String> FACTORIES = Set.of("valueOf", "fromString");

    /** Whether a class is written as one value. */
    boolean isWritten(TypeElement type) {
        return new InheritedAnnotations(compiler).haveAny(type, Set.of(VALUE));
    }

    /** Why a class cannot be written as the one value that it says, or not made from it. */
    Optional<String> problem(TypeElement type) {
        List<? extends Element> values = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() != ElementKind.RECORD_COMPONENT)
                .filter(member -> Mirror.find(compiler, member, VALUE)
                        .filter(value -> value.bool("value"))
                        .isPresent())
                .toList();
        if (values.stream().map(Element::getSimpleName).distinct().count() > 1) {
            return Optional.of("has two @JsonValue, and can be written as one: keep one");
        }
        boolean lost = values.stream().anyMatch(value -> isScalar(type(value)))
                && isPlain(type)
                && makers(type).findAny().isEmpty();
        return lost
                ? Optional.of("is written as one value, as @JsonValue says, and cannot be made from one: write"
                        + " @JsonCreator before a constructor or a static method with that one parameter")
                : Optional.empty();
    }

    /** Whether a class is written as an object, and made from one value alone. */
    boolean isOnlyMade(TypeElement type, List<ExecutableElement> creators) {
        return !creators.isEmpty()
                && isPlain(type)
                && !isWritten(type)
                && !Creators.isMadeOfNothing(type)
                && creators.stream().allMatch(this::takesOne);
    }

    // A record is made by its canonical constructor, unless that is what takes the value
    private boolean takesOne(ExecutableElement creator) {
        boolean record = Compiler.around(creator).getKind() == ElementKind.RECORD;
        boolean delegating = Mirror.find(compiler, creator, CREATOR)
                .filter(found -> found.string("mode").equals("DELEGATING"))
                .isPresent();
        return creator.getParameters().size() == 1
                && creator.getParameters().get(0).getAnnotationMirrors().isEmpty()
                && isScalar(creator.getParameters().get(0).asType())
                && (!record || (delegating && creator.getKind() == ElementKind.CONSTRUCTOR));
    }

    private boolean isPlain(TypeElement type) {
        return compiler.isSource(type)
                && type.getKind() != ElementKind.ENUM
                && !Subtypes.isAbstract(type)
                && !new InheritedAnnotations(compiler).haveAny(type, OTHER_WAYS);
    }

    // Whatever takes one value, or may
    private static Stream<ExecutableElement> makers(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .filter(member -> (member.getKind() == ElementKind.CONSTRUCTOR
                                && member.getParameters().size() == 1)
                        || Compiler.has(member, CREATOR)
                        || FACTORIES.contains(member.getSimpleName().toString()));
    }

    private static TypeMirror type(Element value) {
        return value instanceof ExecutableElement method ? method.getReturnType() : value.asType();
    }

    private static boolean isScalar(TypeMirror type) {
        return type.getKind().isPrimitive()
                || ScalarTypes.find(SourceName.of(type))
                        .filter(Scalar.class::isInstance)
                        .isPresent();
    }
}
