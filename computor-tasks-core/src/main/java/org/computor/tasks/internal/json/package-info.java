/** JSON as Computor writes it: {@code snake_case}, ISO-8601 times, strict about types. Knows Jackson only. */
@NullMarked
package org.computor.tasks.internal.json;

import org.jspecify.annotations.NullMarked;
