package org.computor.tasks.samples.examples;

import java.math.BigDecimal;
import java.util.List;
import org.computor.tasks.annotations.RegisterActivities;
import org.jspecify.annotations.Nullable;

/** Works on chunks in memory. */
@RegisterActivities
public class ChunkWorker implements DataProcessing.Chunks {

    @Override
    public DataProcessing.ChunkResult process(List<@Nullable BigDecimal> numbers, String operation) {
        return new DataProcessing.ChunkResult(
                numbers.size(), operation, Operation.of(operation).apply(numbers));
    }
}
