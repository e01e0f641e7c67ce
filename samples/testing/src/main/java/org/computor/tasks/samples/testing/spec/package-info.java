/**
 * Computor's files as types: test.yaml, meta.yaml, specification.yaml and testSummary.json, read, checked and written.
 * Knows no other room.
 */
@NullMarked
package org.computor.tasks.samples.testing.spec;

import org.jspecify.annotations.NullMarked;
