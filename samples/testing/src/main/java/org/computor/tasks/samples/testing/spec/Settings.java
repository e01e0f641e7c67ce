package org.computor.tasks.samples.testing.spec;

/** What holds for one test, once all that it inherits is known. */
public record Settings(
        Qualification qualification,
        double relativeTolerance,
        double absoluteTolerance,
        Occurrences allowedOccuranceRange,
        String occuranceType,
        boolean typeCheck,
        boolean shapeCheck,
        boolean ignoreClass) {}
