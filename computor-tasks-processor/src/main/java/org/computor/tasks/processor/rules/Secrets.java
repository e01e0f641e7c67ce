package org.computor.tasks.processor.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Constrained;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Scalar;

/** Fields that look like secrets: texts whose names end like one. */
final class Secrets {

    private static final Pattern SECRET = Pattern.compile(
            "(.*_)?(password|passwd|pwd|passphrase|passcode|secret|token"
                    + "|credential|api_?key|access_?key|private_?key|secret_?key|auth_?key|encryption_?key|signing_?key|jwt)s?[0-9]*(_value|_text|_string)?");

    /** They end like one, and are none. */
    private static final Pattern HARMLESS =
            Pattern.compile("(.*_)?(page|next|continuation|sync|cursor|cancellation|idempotency|task)_tokens?");

    private Secrets() {}

    static boolean isSecret(Field field) {
        return isText(field.type()) && isNamedLikeOne(field) && !isReference(field.type());
    }

    private static boolean isNamedLikeOne(Field field) {
        String name = words(field.component());
        return (SECRET.matcher(name).matches()
                        || SECRET.matcher(field.name().toLowerCase(Locale.ROOT)).matches())
                && !HARMLESS.matcher(name).matches();
    }

    // Its type or a constraint says that there is a name, and no secret
    private static boolean isReference(JsonType type) {
        if (type instanceof OrNull nullable) {
            return isReference(nullable.base());
        }
        if (type instanceof Scalar scalar) {
            return String.valueOf(scalar.keywords().get("pattern")).contains("secret:");
        }
        return type instanceof Constrained constrained
                && String.valueOf(constrained.keywords().get("pattern")).contains("secret:");
    }

    private static boolean isText(JsonType type) {
        JsonType bare = type.bare();
        if (bare instanceof ListOf || bare instanceof MapOf) {
            return bare.parts().allMatch(Secrets::isText);
        }
        return bare instanceof Scalar scalar
                && scalar.type().equals("string")
                && !scalar.keywords().containsKey("format");
    }

    private static String words(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
