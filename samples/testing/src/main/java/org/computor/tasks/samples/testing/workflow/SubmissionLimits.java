package org.computor.tasks.samples.testing.workflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;

/**
 * How much may be handed in.
 *
 * @param fileBytes the largest file
 * @param totalBytes all files of the assignment together
 * @param files how many
 */
public record SubmissionLimits(
        @JsonProperty(defaultValue = "1000000") @Min(1) long fileBytes,

        @JsonProperty(defaultValue = "10000000") @Min(1) long totalBytes,

        @JsonProperty(defaultValue = "200") @Min(1) int files) {

    /** One megabyte a file, ten in all, two hundred files. */
    public static final SubmissionLimits DEFAULTS = new SubmissionLimits(1_000_000, 10_000_000, 200);
}
