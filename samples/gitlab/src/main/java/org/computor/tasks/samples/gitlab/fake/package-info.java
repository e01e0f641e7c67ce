/**
 * A GitLab for tests and the demo, in this process: faithful at the wire in all that the samples use, with real git
 * over HTTP behind it. It keeps what it is told, copies forks while others wait, limits rates, and misbehaves by seed.
 * {@link org.computor.tasks.samples.gitlab.fake.FakeGitlab} is all that others need.
 */
@NullMarked
package org.computor.tasks.samples.gitlab.fake;

import org.jspecify.annotations.NullMarked;
