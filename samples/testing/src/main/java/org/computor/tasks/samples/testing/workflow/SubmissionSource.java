package org.computor.tasks.samples.testing.workflow;

import org.computor.tasks.samples.testing.git.Revision;
import org.jspecify.annotations.Nullable;

/**
 * How a submission was handed in: by exactly one of these.
 *
 * @param mergeRequest the number of a merge request in its project
 * @param tag the name of a tag
 */
public record SubmissionSource(
        @Nullable Integer mergeRequest, @Nullable String tag) {

    public SubmissionSource {
        if ((mergeRequest == null) == (tag == null)) {
            throw new IllegalArgumentException("source needs either merge_request or tag");
        }
        if (mergeRequest != null && mergeRequest < 1) {
            throw new IllegalArgumentException("source.merge_request must be at least 1, but is " + mergeRequest);
        }
        if (tag != null && !tag.matches("[A-Za-z0-9][A-Za-z0-9._/+-]{0,200}")) {
            throw new IllegalArgumentException("source.tag is no name of a tag: " + tag);
        }
    }

    /** What git is asked for. */
    public Revision revision() {
        if (tag != null) {
            return new Revision.Tag(tag);
        }
        if (mergeRequest != null) {
            return new Revision.MergeRequest(mergeRequest);
        }
        throw new IllegalStateException("the constructor wants one of them");
    }
}
