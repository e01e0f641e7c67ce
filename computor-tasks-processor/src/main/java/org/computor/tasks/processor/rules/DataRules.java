package org.computor.tasks.processor.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.DataModel;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Constrained;
import org.computor.tasks.processor.model.JsonType.Field;
import org.computor.tasks.processor.model.JsonType.Fields;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.OneOf;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Recursion;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.model.JsonType.Unsupported;
import org.computor.tasks.processor.model.Origin;
import org.computor.tasks.processor.model.PayloadModel;

/** What the types of parameters and results have to be, so that JSON carries them both ways. */
final class DataRules {

    private DataRules() {}

    static Stream<Finding> check(String what, DataModel data, ClassModel task) {
        return Stream.of(check(data.json(), what, task.origin()), unchecked(data), hidden(what, data, task))
                .flatMap(findings -> findings);
    }

    /**
     * What a method takes or returns has no schema, so that there is none to warn of; and still it is in the history.
     */
    static Stream<Finding> carried(PayloadModel payload) {
        return check(payload.json(), "the payload of " + payload.method(), payload.origin())
                .filter(finding -> finding.diagnostic().severity() == Diagnostic.Severity.ERROR
                        || finding.diagnostic() == Diagnostic.SECRET_IN_PLAIN);
    }

    /** Parameters are submitted, and nothing is not. */
    static Stream<Finding> present(DataModel parameters, ClassModel task) {
        JsonType json = parameters.json();
        boolean nothing = json instanceof OrNull
                || (json instanceof Scalar scalar && scalar.type().equals("null"));
        return nothing
                ? Stream.of(Finding.of(
                        Diagnostic.TYPE_UNSUPPORTED,
                        task.origin(),
                        "the parameters",
                        parameters.source(),
                        "can be nothing, which nobody can submit: use NoParameters for none, or a record with"
                                + " Optional components"))
                : Stream.empty();
    }

    private static Stream<Finding> unchecked(DataModel data) {
        return data.unchecked().stream()
                .map(found ->
                        Finding.of(Diagnostic.CONSTRAINT_IGNORED, found.origin(), found.annotation(), found.on()));
    }

    private static Stream<Finding> hidden(String what, DataModel data, ClassModel task) {
        return data.json() instanceof Unsupported
                ? Stream.empty()
                : data.hidden().stream()
                        .map(hidden ->
                                Finding.of(Diagnostic.TYPE_HIDDEN, task.origin(), what, task.sourceName(), hidden));
    }

    private static Stream<Finding> check(JsonType type, String path, Origin origin) {
        if (type instanceof Unsupported unsupported) {
            Origin written = unsupported.origin() == null ? origin : unsupported.origin();
            return Stream.of(
                    Finding.of(Diagnostic.TYPE_UNSUPPORTED, written, path, unsupported.type(), unsupported.reason()));
        }
        if (type instanceof Anything anything) {
            return anything.inside().stream().flatMap(inside -> checkInside(inside, path, origin));
        }
        if (type instanceof MapOf map) {
            return Stream.concat(check(map.name(), path + ", its keys", origin), check(map.value(), path, origin));
        }
        if (type instanceof Constrained constrained) {
            return Stream.concat(
                    ConstraintRules.check(constrained, path, origin), check(constrained.base(), path, origin));
        }
        return type instanceof Fields fields
                ? check(fields, path)
                : type.parts().flatMap(part -> check(part, path, origin));
    }

    // Under which names its fields are is not known
    private static Stream<Finding> checkInside(JsonType type, String path, Origin origin) {
        return type instanceof Fields fields ? each(fields, path) : check(type, path, origin);
    }

    private static Stream<Finding> check(Fields fields, String path) {
        return Stream.concat(duplicates(fields), each(fields, path));
    }

    private static Stream<Finding> each(Fields fields, String path) {
        return fields.fields().stream()
                .flatMap(field -> Stream.of(
                                endless(field, fields.name(), path),
                                check(field.type(), path + ", " + field.component(), field.origin()),
                                ConstraintRules.absent(field, path + ", " + field.component()),
                                defaultValue(field),
                                secret(field))
                        .flatMap(findings -> findings)
                        .filter(finding -> finding.diagnostic().severity() == Diagnostic.Severity.ERROR
                                || !field.isSilenced(finding.diagnostic().code())));
    }

    private static Stream<Finding> endless(Field field, String record, String path) {
        return leadsBack(field, record)
                ? Stream.of(Finding.of(
                        Diagnostic.TYPE_UNSUPPORTED,
                        field.origin(),
                        path + ", " + field.component(),
                        record,
                        "contains itself without end: make this component Optional, @Nullable or a list"))
                : Stream.empty();
    }

    // Whether each value of the field has a value of the record in it
    private static boolean leadsBack(Field field, String record) {
        return field.required() && leadsBack(field.type(), record);
    }

    private static boolean leadsBack(JsonType type, String record) {
        if (type instanceof Constrained constrained) {
            return leadsBack(constrained.base(), record);
        }
        if (type instanceof OneOf choice) {
            return choice.kinds().stream().allMatch(kind -> leadsBack(kind, record));
        }
        return type instanceof Recursion recursion
                ? recursion.name().equals(record)
                : type instanceof Fields fields && fields.fields().stream().anyMatch(inner -> leadsBack(inner, record));
    }

    private static Stream<Finding> duplicates(Fields fields) {
        Map<String, Field> seen = new HashMap<>();
        return fields.fields().stream().flatMap(field -> {
            Field other = seen.putIfAbsent(field.name(), field);
            return other == null
                    ? Stream.empty()
                    : Stream.of(Finding.of(
                            Diagnostic.FIELD_DUPLICATE,
                            field.origin(),
                            other.component(),
                            field.component(),
                            fields.name(),
                            field.name()));
        });
    }

    private static Stream<Finding> secret(Field field) {
        return Secrets.isSecret(field)
                ? Stream.of(Finding.of(Diagnostic.SECRET_IN_PLAIN, field.origin(), field.component()))
                : Stream.empty();
    }

    private static Stream<Finding> defaultValue(Field field) {
        String text = field.defaultText();
        if (text == null || field.type() instanceof Unsupported) {
            return Stream.empty();
        }
        return Defaults.problem(field.type(), text)
                .map(expected ->
                        Finding.of(Diagnostic.DEFAULT_INVALID, field.origin(), text, field.component(), expected))
                .stream();
    }
}
