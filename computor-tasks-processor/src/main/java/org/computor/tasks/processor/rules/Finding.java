package org.computor.tasks.processor.rules;

import org.computor.tasks.processor.model.Origin;

/**
 * Something that is wrong.
 *
 * @param diagnostic which kind
 * @param origin where
 * @param text the message, with its code
 */
public record Finding(Diagnostic diagnostic, Origin origin, String text) {

    public static Finding of(Diagnostic diagnostic, Origin origin, Object... arguments) {
        return new Finding(diagnostic, origin, diagnostic.text(arguments));
    }
}
