package org.computor.tasks.samples.testing.spec;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a suite, a collection and a test can all set: each inherits what it leaves open from the level above, and the
 * suite from what {@link #resolved} says.
 *
 * @param occuranceType which kind of Python token a structural test counts, {@code NAME} for example
 * @param ignoreClass whether values of different types may be equal all the same
 * @param verbosity taken and ignored
 */
public record Defaults(
        @Nullable Qualification qualification,
        @Nullable Double relativeTolerance,
        @Nullable Double absoluteTolerance,
        @JsonAlias("allowedOccurrenceRange") @Nullable Occurrences allowedOccuranceRange,
        @JsonAlias("occurrenceType") @Nullable String occuranceType,
        @Nullable Boolean typeCheck,
        @Nullable Boolean shapeCheck,
        @Nullable Boolean ignoreClass,
        @Nullable Integer verbosity) {

    private static final double RELATIVE_TOLERANCE = 1e-12;
    private static final double ABSOLUTE_TOLERANCE = 1e-4;
    private static final String OCCURANCE_TYPE = "NAME";

    static final Defaults NONE = new Defaults(null, null, null, null, null, null, null, null, null);

    public Defaults {
        if (relativeTolerance != null && relativeTolerance <= 0) {
            throw new IllegalArgumentException("relativeTolerance has to be greater than 0");
        }
        if (absoluteTolerance != null && absoluteTolerance < 0) {
            throw new IllegalArgumentException("absoluteTolerance must not be negative");
        }
    }

    /** These, and what holds where nothing is set. */
    public Settings resolved() {
        return new Settings(
                Objects.requireNonNullElse(qualification, Qualification.VERIFY_EQUAL),
                Objects.requireNonNullElse(relativeTolerance, RELATIVE_TOLERANCE),
                Objects.requireNonNullElse(absoluteTolerance, ABSOLUTE_TOLERANCE),
                Objects.requireNonNullElse(allowedOccuranceRange, Occurrences.ANY),
                Objects.requireNonNullElse(occuranceType, OCCURANCE_TYPE),
                Objects.requireNonNullElse(typeCheck, true),
                Objects.requireNonNullElse(shapeCheck, true),
                Objects.requireNonNullElse(ignoreClass, false));
    }

    /** These, and for what they leave open, the others'. */
    public Defaults over(Defaults others) {
        return new Defaults(
                qualification != null ? qualification : others.qualification,
                relativeTolerance != null ? relativeTolerance : others.relativeTolerance,
                absoluteTolerance != null ? absoluteTolerance : others.absoluteTolerance,
                allowedOccuranceRange != null ? allowedOccuranceRange : others.allowedOccuranceRange,
                occuranceType != null ? occuranceType : others.occuranceType,
                typeCheck != null ? typeCheck : others.typeCheck,
                shapeCheck != null ? shapeCheck : others.shapeCheck,
                ignoreClass != null ? ignoreClass : others.ignoreClass,
                verbosity != null ? verbosity : others.verbosity);
    }
}
