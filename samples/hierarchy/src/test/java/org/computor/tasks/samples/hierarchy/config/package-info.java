/** Tests of the deployment file. */
@NullMarked
package org.computor.tasks.samples.hierarchy.config;

import org.jspecify.annotations.NullMarked;
