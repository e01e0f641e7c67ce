/** What the schemas say that the processor writes, compared with a full validator and with Jackson. */
@NullMarked
package org.computor.tasks.processor.schema;

import org.jspecify.annotations.NullMarked;
