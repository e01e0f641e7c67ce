package org.computor.tasks.samples.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.computor.tasks.samples.examples.DataProcessing.ChunkResult;
import org.jspecify.annotations.Nullable;

/** What is done with the numbers of a chunk, and then with the results of all chunks. */
enum Operation {
    SUM {
        @Override
        JsonNode apply(List<@Nullable BigDecimal> numbers) {
            return DecimalNode.valueOf(present(numbers).reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        @Override
        JsonNode combine(List<ChunkResult> results) {
            return DecimalNode.valueOf(numbersIn(results).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    },
    COUNT {
        @Override
        JsonNode apply(List<@Nullable BigDecimal> numbers) {
            return IntNode.valueOf(numbers.size());
        }

        @Override
        JsonNode combine(List<ChunkResult> results) {
            return IntNode.valueOf(
                    results.stream().mapToInt(ChunkResult::chunkSize).sum());
        }
    },
    MAX {
        @Override
        @Nullable JsonNode apply(List<@Nullable BigDecimal> numbers) {
            return greatest(present(numbers));
        }

        @Override
        @Nullable JsonNode combine(List<ChunkResult> results) {
            return greatest(numbersIn(results));
        }
    },
    /** Hands the chunks back. */
    OTHER {
        @Override
        JsonNode apply(List<@Nullable BigDecimal> numbers) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode(numbers.size());
            numbers.forEach(list::add);
            return list;
        }

        @Override
        JsonNode combine(List<ChunkResult> results) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode(results.size());
            results.forEach(result -> list.addObject()
                    .put("chunk_size", result.chunkSize())
                    .put("operation", result.operation())
                    .set("result", result.result()));
            return list;
        }
    };

    static Operation of(String name) {
        return switch (name) {
            case "sum" -> SUM;
            case "count" -> COUNT;
            case "max" -> MAX;
            default -> OTHER;
        };
    }

    abstract @Nullable JsonNode apply(List<@Nullable BigDecimal> numbers);

    abstract @Nullable JsonNode combine(List<ChunkResult> results);

    private static Stream<BigDecimal> present(List<@Nullable BigDecimal> numbers) {
        return numbers.stream().filter(Objects::nonNull);
    }

    private static Stream<BigDecimal> numbersIn(List<ChunkResult> results) {
        return results.stream()
                .map(ChunkResult::result)
                .filter(result -> result != null && result.isNumber())
                .map(JsonNode::decimalValue);
    }

    private static @Nullable JsonNode greatest(Stream<BigDecimal> numbers) {
        return numbers.max(Comparator.naturalOrder()).map(DecimalNode::valueOf).orElse(null);
    }
}
