/** Tests of the processor, each on javac and on ecj. */
@NullMarked
package org.computor.tasks.processor;

import org.jspecify.annotations.NullMarked;
