/** The client and the stand-in, each held against the other, and both against what GitLab does at the wire. */
@NullMarked
package org.computor.tasks.samples.gitlab;

import org.jspecify.annotations.NullMarked;
