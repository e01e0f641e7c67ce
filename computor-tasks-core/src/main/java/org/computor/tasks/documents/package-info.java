/**
 * Documents that are made of the index of tasks, and load none of their classes: a page for people, a fragment of
 * OpenAPI for services, and what a native image has to be told. Knows the registry; may not know client or worker.
 */
@NullMarked
package org.computor.tasks.documents;

import org.jspecify.annotations.NullMarked;
