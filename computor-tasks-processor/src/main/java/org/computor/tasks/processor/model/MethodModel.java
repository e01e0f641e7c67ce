package org.computor.tasks.processor.model;

import java.util.List;
import java.util.Set;

/**
 * A method that Temporal is to call, or that looks like one.
 *
 * @param name in Java
 * @param owner the source name of the type that declares it
 * @param parameters their types, as written in Java source
 * @param bridged the method above that it writes again with other types, for which compilers add a second one of its
 *     name; empty if there is none
 * @param traits what is true of it
 * @param origin where it stands
 * @param ownerOrigin where the type that declares it stands
 */
public record MethodModel(
        String name,
        String owner,
        List<String> parameters,
        String bridged,
        Set<Trait> traits,
        Origin origin,
        Origin ownerOrigin) {

    /** What can be true of a method. */
    public enum Trait {
        STATIC,
        PRIVATE,
        /** It has a body, in an interface. */
        DEFAULT,
        /** It has type variables, of its own or of its type's, in what it takes. */
        GENERIC,
        /** It has them in what it returns. */
        GENERIC_RESULT,
        /** It returns nothing. */
        VOID,
        /** The interface that declares it is public. */
        IN_PUBLIC,
        /** The interface that declares it is sealed. */
        IN_SEALED
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** For people: {@code Mail.send(String)}. */
    public String signature() {
        return owner + "." + name + "(" + String.join(", ", parameters) + ")";
    }
}
