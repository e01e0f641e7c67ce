package org.computor.tasks.processor.read.compiler;

import java.util.stream.Collectors;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types as they are written in Java source, in full and without annotations. */
public final class SourceName {

    private SourceName() {}

    public static String of(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            String arguments =
                    declared.getTypeArguments().stream().map(SourceName::of).collect(Collectors.joining(", "));
            String name = Compiler.qualifiedName(declared);
            return arguments.isEmpty() ? name : name + "<" + arguments + ">";
        }
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        return type.getKind().isPrimitive() ? primitive(type.getKind()) : type.toString();
    }

    private static String primitive(TypeKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
