package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;
import org.computor.tasks.processor.read.compiler.SourceName;

/** How Jackson makes an object of a class. */
record Creators(Compiler compiler) {

    private static final String CREATOR = JACKSON + "JsonCreator";
    private static final String NAMED = "java.beans.ConstructorProperties";
    private static final Set<String> GIVEN_ELSEWHERE =
            Set.of(JACKSON + "JsonProperty", JACKSON + "JacksonInject", JACKSON + "JsonUnwrapped");

    /** Whether Jackson finds a way to make one. */
    boolean canMake(TypeElement type) {
        return hasNamedConstructor(type)
                || type.getEnclosedElements().stream()
                        .anyMatch(member -> Compiler.has(member, CREATOR) || isTakenUnsaid(member))
                || isMadeOfNothing(type);
    }

    /** Whether there is a constructor without arguments; a private one will do. */
    static boolean isMadeOfNothing(TypeElement type) {
        boolean inner = type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
        return !inner
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty());
    }

    /** Whether Jackson takes a constructor without a word, since all of its parameters have names. */
    boolean isTakenUnsaid(Element member) {
        return member.getKind() == ElementKind.CONSTRUCTOR
                && isNamed((ExecutableElement) member)
                && Compiler.around(member).getKind() != ElementKind.RECORD
                && Compiler.around(member).getEnclosedElements().stream().noneMatch(this::isCreator);
    }

    private boolean isNamed(ExecutableElement constructor) {
        return !constructor.getParameters().isEmpty()
                && constructor.getParameters().stream()
                        .allMatch(parameter -> Mirror.find(compiler, parameter, JACKSON + "JsonProperty")
                                .filter(property -> !property.string("value").isEmpty())
                                .isPresent());
    }

    /** Why a class cannot be made as it says, if so. */
    Optional<String> problem(DeclaredType type) {
        if (Compiler.element(type).getEnclosedElements().stream()
                        .filter(this::isTakenUnsaid)
                        .count()
                > 1) {
            return Optional.of(
                    "has two constructors whose parameters all have names, of which Jackson refuses to choose"
                            + " one: write @JsonCreator before one");
        }
        List<ExecutableElement> creators = Compiler.element(type).getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .filter(this::isCreator)
                .toList();
        return creators.stream()
                .flatMap(creator -> problem(creator, type).stream())
                .findFirst()
                .or(() -> togetherProblem(Compiler.element(type), creators));
    }

    private Optional<String> togetherProblem(TypeElement type, List<ExecutableElement> creators) {
        if (!areTold(creators)) {
            return Optional.of("has two @JsonCreator for the same JSON: keep one");
        }
        OneValue value = new OneValue(compiler);
        return value.isOnlyMade(type, creators) && !hasNamedConstructor(type)
                ? Optional.of("is written as an object, and made from one value: write @JsonProperty(\"…\") before the"
                        + " parameter of its @JsonCreator, or @JsonValue at what it is written as")
                : value.problem(type);
    }

    private static boolean hasNamedConstructor(TypeElement type) {
        return type.getEnclosedElements().stream().anyMatch(member -> Compiler.has(member, NAMED));
    }

    /** Whether the author says that Jackson makes objects by a member. */
    boolean isCreator(Element member) {
        return Mirror.find(compiler, member, CREATOR)
                .filter(creator -> !creator.string("mode").equals("DISABLED"))
                .isPresent();
    }

    private Optional<String> problem(ExecutableElement creator, DeclaredType type) {
        if (creator.getKind() == ElementKind.METHOD) {
            if (!creator.getModifiers().contains(Modifier.STATIC)) {
                return Optional.of(
                        "has @JsonCreator on a method that is not static, which nobody can call: make it static");
            }
            if (!compiler.types()
                    .isSubtype(
                            compiler.types().erasure(creator.getReturnType()),
                            compiler.types().erasure(type))) {
                return Optional.of("has @JsonCreator on " + creator.getSimpleName()
                        + "(), which makes something else: let it return this type");
            }
        }
        return isCanonical(creator) || haveNames(creator)
                ? Optional.empty()
                : Optional.of("has a @JsonCreator whose parameters have no names in JSON: write @JsonProperty(\"…\")"
                        + " before each of them");
    }

    // The names of a record's components are there at run time
    private boolean isCanonical(ExecutableElement creator) {
        return Compiler.around(creator) instanceof TypeElement type
                && type.getKind() == ElementKind.RECORD
                && new RecordCreators(compiler, type)
                        .canonical()
                        .filter(creator::equals)
                        .isPresent();
    }

    // Names of parameters are not, and one value alone needs none
    private boolean haveNames(ExecutableElement creator) {
        List<? extends VariableElement> parameters = creator.getParameters();
        long named = parameters.stream().filter(Creators::isGivenElsewhere).count();
        return Compiler.has(creator, NAMED)
                || named == parameters.size()
                || (named == 0 && parameters.size() == 1 && !mode(creator).equals("PROPERTIES"))
                || (named == parameters.size() - 1
                        && parameters.stream()
                                .noneMatch(parameter -> Compiler.has(parameter, JACKSON + "JsonProperty")));
    }

    private static boolean isGivenElsewhere(Element parameter) {
        return parameter.getAnnotationMirrors().stream()
                .map(mirror -> Compiler.qualifiedName(mirror.getAnnotationType()))
                .anyMatch(GIVEN_ELSEWHERE::contains);
    }

    private String mode(ExecutableElement creator) {
        return Mirror.find(compiler, creator, CREATOR).orElseThrow().string("mode");
    }

    private boolean areTold(List<ExecutableElement> creators) {
        Set<String> kinds = new HashSet<>();
        return creators.stream().allMatch(creator -> kinds.add(kind(creator)));
    }

    // Jackson tells creators apart by the one value that they take; one that takes an object is like any other
    private String kind(ExecutableElement creator) {
        boolean delegating = creator.getParameters().size() == 1
                && !mode(creator).equals("PROPERTIES")
                && !Compiler.has(creator.getParameters().get(0), JACKSON + "JsonProperty");
        return delegating ? SourceName.of(creator.getParameters().get(0).asType()) : "properties";
    }
}
