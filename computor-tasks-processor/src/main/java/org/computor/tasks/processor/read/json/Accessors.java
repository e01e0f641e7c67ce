package org.computor.tasks.processor.read.json;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.computor.tasks.processor.read.compiler.Compiler;

/** The properties that getters and setters are of, by their names, as Jackson finds them. */
final class Accessors {

    private Accessors() {}

    /** What follows get, or is where something is true or false. */
    static Optional<String> gotten(ExecutableElement method) {
        TypeMirror result = method.getReturnType();
        String name = method.getSimpleName().toString();
        if (!method.getParameters().isEmpty() || result.getKind() == TypeKind.VOID) {
            return Optional.empty();
        }
        boolean truth = result.getKind() == TypeKind.BOOLEAN
                || (result instanceof DeclaredType declared
                        && Compiler.qualifiedName(declared).equals("java.lang.Boolean"));
        return after("get", name).or(() -> truth ? after("is", name) : Optional.empty());
    }

    /** What follows set. */
    static Optional<String> set(ExecutableElement method) {
        return method.getParameters().size() == 1
                ? after("set", method.getSimpleName().toString())
                : Optional.empty();
    }

    // With any capitals at the start made small
    private static Optional<String> after(String prefix, String method) {
        if (!method.startsWith(prefix) || method.length() == prefix.length()) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(method.substring(prefix.length()));
        for (int i = 0; i < name.length() && Character.isUpperCase(name.charAt(i)); i++) {
            name.setCharAt(i, Character.toLowerCase(name.charAt(i)));
        }
        return Optional.of(name.toString());
    }
}
