package org.computor.tasks.processor.model;

import java.util.List;
import java.util.Set;

/**
 * An annotated class or interface.
 *
 * @param binaryName as {@code Class.getName} has it
 * @param sourceName as written in Java source
 * @param packageName may be empty
 * @param traits what is true of it
 * @param thrown the checked exceptions of the constructor without arguments, as written in Java source
 * @param origin where it stands
 */
public record ClassModel(
        String binaryName,
        String sourceName,
        String packageName,
        Set<Trait> traits,
        List<String> thrown,
        Origin origin) {

    /** What can be true of a class. */
    public enum Trait {
        /** Not a class: an interface, an enum, a record or an annotation. */
        NOT_A_CLASS,
        ABSTRACT,
        /** It, or a class around it, is private. */
        PRIVATE,
        /** It needs an instance of the class around it. */
        INNER,
        /** It has type variables. */
        GENERIC,
        /** It, and every class around it, is public. */
        PUBLIC,
        /** It has a constructor without arguments that is not private. */
        CONSTRUCTIBLE,
        /** Something of the author's has the name of the class that is to be generated. */
        NAME_TAKEN
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The name of the class that is generated for it, without package: the rule is core's. */
    public String generatedName(String suffix) {
        String qualified = generatedQualifiedName(suffix);
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    public String generatedQualifiedName(String suffix) {
        return generatedName(binaryName, packageName, suffix);
    }

    /** The name of the class that is generated for a class, with package. */
    public static String generatedName(String binaryName, String packageName, String suffix) {
        int simple = packageName.isEmpty() ? 0 : packageName.length() + 1;
        return binaryName.substring(0, simple) + binaryName.substring(simple).replace('$', '_') + suffix;
    }
}
