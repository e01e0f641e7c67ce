package org.computor.tasks.samples.testing.engine.language;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/** Reads what a program left in its report: a student's program may have put anything there. */
final class Reports {

    private static final int MAX_BYTES = 16 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(100)
                        .maxNumberLength(1000)
                        .build());
    }

    private Reports() {}

    /** The file's text; empty if it is not there, is a link, or no file at all. */
    static Optional<String> text(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
                    var in = Channels.newInputStream(channel)) {
                return Optional.of(StandardCharsets.UTF_8
                        .decode(ByteBuffer.wrap(in.readNBytes(MAX_BYTES)))
                        .toString());
            }
        } catch (IOException notReadable) {
            return Optional.empty();
        }
    }

    /** As JSON; empty if it is none. */
    static Optional<JsonNode> json(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    static Optional<JsonNode> json(Path file) {
        return text(file).flatMap(Reports::json);
    }
}
