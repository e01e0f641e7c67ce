package org.computor.tasks.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Choice;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.Fields;

/**
 * A field by which a record itself says which kind it is: Jackson's {@code As.EXISTING_PROPERTY}.
 *
 * @param name of the field in JSON
 * @param kind what it has to be
 */
record OwnKindField(Compiler compiler, String name, String kind) {

    private static final List<String> NAMED =
            List.of("com.fasterxml.jackson.annotation.JsonProperty", "com.fasterxml.jackson.annotation.JsonGetter");
    private static final String IGNORE = "com.fasterxml.jackson.annotation.JsonIgnore";

    /** Why a record cannot be read back by that field, if so. */
    Optional<String> problem(DeclaredType type, JsonType read, boolean visible) {
        if (!(read instanceof Fields fields)) {
            return Optional.empty();
        }
        Optional<Field> component = fields.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
        if (component.isEmpty()) {
            return hasGetter(type)
                    ? Optional.empty()
                    : Optional.of("does not write the field \"" + name + "\", by which @JsonTypeInfo tells its kind:"
                            + " add a component, or let @JsonTypeInfo write it, As.PROPERTY");
        }
        if (!visible) {
            return Optional.of("loses the field \"" + name + "\" when it is read, since @JsonTypeInfo keeps it to"
                    + " itself: say visible = true there");
        }
        return component.get().type() instanceof Choice choice
                        && !choice.names().contains(kind)
                ? Optional.of("is the kind \"" + kind + "\", which its field \"" + name + "\" cannot be")
                : Optional.empty();
    }

    private boolean hasGetter(DeclaredType type) {
        List<ExecutableElement> candidates = compiler.lineage(type).stream()
                .flatMap(
                        above -> ElementFilter.methodsIn(Compiler.element(above).getEnclosedElements()).stream())
                .filter(OwnKindField::returnsSomethingOfAnObject)
                .toList();
        return candidates.stream()
                .anyMatch(method -> isGetter(method) && !isIgnored(method.getSimpleName(), candidates));
    }

    private static boolean returnsSomethingOfAnObject(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    // What is said of a method holds for the one that overrides it, until that says otherwise
    private boolean isIgnored(Name method, List<ExecutableElement> nearestFirst) {
        return nearestFirst.stream()
                .filter(other -> other.getSimpleName().equals(method))
                .flatMap(other -> Mirror.find(compiler, other, IGNORE).stream())
                .findFirst()
                .filter(ignore -> ignore.bool("value"))
                .isPresent();
    }

    private boolean isGetter(ExecutableElement method) {
        String methodName = method.getSimpleName().toString();
        Optional<String> property = Optional.of(methodName)
                .filter(getter -> getter.startsWith("get"))
                .map(getter -> SnakeCase.of(getter.substring("get".length())));
        return NAMED.stream()
                .flatMap(annotation -> Mirror.find(compiler, method, annotation).stream())
                .findFirst()
                .map(annotation -> annotation.string("value"))
                .map(written -> written.isEmpty() ? property.orElseGet(() -> SnakeCase.of(methodName)) : written)
                .or(() -> property.filter(implicit -> Compiler.isPublic(method)))
                .filter(name::equals)
                .isPresent();
    }
}
