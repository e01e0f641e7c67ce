package org.computor.tasks.processor.read.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;

/** How Jackson names the fields of a record: as core's mapper is set to, unless {@code @JsonNaming} says otherwise. */
enum Naming {
    SNAKE_CASE("SnakeCaseStrategy"),
    UPPER_SNAKE_CASE("UpperSnakeCaseStrategy"),
    LOWER_CAMEL_CASE("LowerCamelCaseStrategy"),
    UPPER_CAMEL_CASE("UpperCamelCaseStrategy"),
    LOWER_CASE("LowerCaseStrategy"),
    KEBAB_CASE("KebabCaseStrategy"),
    LOWER_DOT_CASE("LowerDotCaseStrategy");

    private static final String JACKSON = "com.fasterxml.jackson.databind.PropertyNamingStrategies.";

    /** What {@code @JsonNaming} says that says nothing: names stay as they are. */
    private static final String NONE = "com.fasterxml.jackson.databind.PropertyNamingStrategy";

    private final String strategy;

    Naming(String strategy) {
        this.strategy = strategy;
    }

    /** That of a record; nothing, if it is the author's own. */
    static Optional<Naming> of(Annotations said) {
        Optional<Mirror> naming = said.find(Annotations.DATABIND + "JsonNaming");
        return naming.isEmpty()
                ? Optional.of(SNAKE_CASE)
                : naming.flatMap(written -> written.value("value"))
                        .filter(DeclaredType.class::isInstance)
                        .map(strategy -> Compiler.qualifiedName((DeclaredType) strategy))
                        .flatMap(Naming::of);
    }

    private static Optional<Naming> of(String strategy) {
        return strategy.equals(NONE)
                ? Optional.of(LOWER_CAMEL_CASE)
                : Arrays.stream(values())
                        .filter(naming -> strategy.equals(JACKSON + naming.strategy))
                        .findFirst();
    }

    /** The field of a component. */
    String name(String component) {
        return switch (this) {
            case SNAKE_CASE -> SnakeCase.of(component);
            case UPPER_SNAKE_CASE -> SnakeCase.of(component).toUpperCase(Locale.ROOT);
            case LOWER_CAMEL_CASE -> component;
            case UPPER_CAMEL_CASE -> Character.toUpperCase(component.charAt(0)) + component.substring(1);
            case LOWER_CASE -> component.toLowerCase(Locale.ROOT);
            case KEBAB_CASE -> separated(component, '-');
            case LOWER_DOT_CASE -> separated(component, '.');
        };
    }

    // Of several capitals, the last one begins a word
    private static String separated(String name, char separator) {
        StringBuilder result = new StringBuilder(name.length() * 2);
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char small = Character.toLowerCase(c);
            if (small == c && capitals > 1) {
                result.insert(result.length() - 1, separator);
            } else if (small != c && capitals == 0 && i > 0) {
                result.append(separator);
            }
            capitals = small == c ? 0 : capitals + 1;
            result.append(small);
        }
        return result.toString();
    }
}
