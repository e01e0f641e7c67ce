package org.computor.tasks.processor.read.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.Constraint;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;

/** What an annotation says in constraints: one of Jakarta Validation's, several of them, or what it is composed of. */
final class ConstraintAnnotations {

    private static final String PACKAGE = "jakarta.validation.constraints.";
    private static final String CONSTRAINT = "jakarta.validation.Constraint";
    private static final String OVERRIDES = "jakarta.validation.OverridesAttribute";

    /** What Java puts around annotations that are repeated. */
    private static final String SEVERAL = ".List";

    /** Those of each validation; others are looked at only if somebody asks for their group. */
    private static final String ALWAYS = "jakarta.validation.groups.Default";

    private ConstraintAnnotations() {}

    /** The constraints; those that nothing here knows, or that belong to a group, as not checked. */
    static Stream<Constraint> in(Mirror annotation) {
        return in(annotation, isAlways(annotation), Set.of());
    }

    static boolean are(Mirror annotation) {
        return in(annotation).findAny().isPresent();
    }

    private static Stream<Constraint> in(Mirror annotation, boolean always, Set<String> around) {
        String name = annotation.name();
        if (around.contains(name)) {
            return Stream.empty();
        }
        if (name.startsWith(PACKAGE) && !name.endsWith(SEVERAL)) {
            return Stream.of(new Constraint(name.substring(PACKAGE.length()), annotation.all(), always));
        }
        if (annotation.isAnnotatedWith(CONSTRAINT)) {
            return composed(annotation, always, around);
        }
        return annotation.mirrors("value").stream().flatMap(one -> in(one, isAlways(one), around));
    }

    // Its group is also that of the constraints on it
    private static Stream<Constraint> composed(Mirror annotation, boolean always, Set<String> around) {
        Set<String> inside = new TreeSet<>(around);
        inside.add(annotation.name());
        List<Constraint> parts = annotation.hasMemberWith(OVERRIDES)
                ? List.of()
                : annotation
                        .onItself()
                        .flatMap(part -> in(part, always, inside))
                        .toList();
        Stream<Constraint> itself = parts.isEmpty() || hasValidator(annotation)
                ? Stream.of(new Constraint(annotation.name(), Map.of(), false))
                : Stream.empty();
        return Stream.concat(parts.stream(), itself);
    }

    private static boolean hasValidator(Mirror annotation) {
        return annotation
                .onItself()
                .filter(mirror -> mirror.name().equals(CONSTRAINT))
                .anyMatch(constraint -> !constraint.types("validatedBy").isEmpty());
    }

    private static boolean isAlways(Mirror annotation) {
        List<String> groups =
                annotation.types("groups").stream().map(Compiler::qualifiedName).toList();
        return groups.isEmpty() || groups.contains(ALWAYS);
    }
}
