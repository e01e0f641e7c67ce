package org.computor.tasks.processor.read.json;

import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Choice;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.Fields;
import org.computor.tasks.processor.read.compiler.Compiler;

/**
 * A field by which a record itself says which kind it is: Jackson's {@code As.EXISTING_PROPERTY}.
 *
 * @param name of the field in JSON
 * @param kind what it has to be
 */
record OwnKindField(String name, String kind) {

    /** Why a record cannot be read back by that field, if so. */
    Optional<String> problem(DeclaredType type, JsonType read, boolean visible) {
        if (!(read instanceof Fields fields)) {
            return Optional.empty();
        }
        Optional<Field> field = fields.fields().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
        if (field.isEmpty()) {
            return Optional.of("does not write the field \"" + name + "\", by which @JsonTypeInfo tells its kind:"
                    + " add a component, or let @JsonTypeInfo write it, As.PROPERTY");
        }
        if (!isComponent(field.get(), type)) {
            return Optional.empty(); // of a getter
        }
        if (!visible) {
            return Optional.of("loses the field \"" + name + "\" when it is read, since @JsonTypeInfo keeps it to"
                    + " itself: say visible = true there");
        }
        return field.get().type() instanceof Choice choice && !choice.names().contains(kind)
                ? Optional.of("is the kind \"" + kind + "\", which its field \"" + name + "\" cannot be")
                : Optional.empty();
    }

    private static boolean isComponent(Field field, DeclaredType type) {
        return Compiler.element(type).getRecordComponents().stream()
                .anyMatch(component -> component.getSimpleName().contentEquals(field.component()));
    }
}
