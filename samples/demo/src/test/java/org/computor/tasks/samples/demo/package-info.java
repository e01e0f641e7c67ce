/** The demo, played. */
@NullMarked
package org.computor.tasks.samples.demo;

import org.jspecify.annotations.NullMarked;
