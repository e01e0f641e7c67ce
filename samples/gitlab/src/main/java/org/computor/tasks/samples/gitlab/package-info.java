/**
 * What the samples ask of a GitLab: {@link org.computor.tasks.samples.gitlab.Gitlab} is the port, in the words of the
 * samples, and {@link org.computor.tasks.samples.gitlab.GitlabException} says what went wrong and whether it may go
 * better later. Knows no client library, no Temporal and no test.
 */
@NullMarked
package org.computor.tasks.samples.gitlab;

import org.jspecify.annotations.NullMarked;
