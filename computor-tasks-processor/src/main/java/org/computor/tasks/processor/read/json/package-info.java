/**
 * What types are in JSON, as Jackson maps them. {@link org.computor.tasks.processor.read.json.JsonTypeReader} and
 * {@link org.computor.tasks.processor.read.json.PayloadReader} are the ways in. Knows the compiler and the model, and
 * nothing of tasks and activities; makes no judgement.
 */
@NullMarked
package org.computor.tasks.processor.read.json;

import org.jspecify.annotations.NullMarked;
