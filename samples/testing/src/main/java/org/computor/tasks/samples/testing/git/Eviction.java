package org.computor.tasks.samples.testing.git;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what was not used for longest, until the rest is within the limits. */
final class Eviction {

    private static final Logger LOG = LoggerFactory.getLogger(Eviction.class);
    private static final String GONE = ".gone-";

    private final Path folder;
    private final CacheLimits limits;
    private final Leases leases;

    private record Kept(Path repository, Instant lastUse, long bytes) {}

    Eviction(Path folder, CacheLimits limits, Leases leases) {
        this.folder = folder;
        this.limits = limits;
        this.leases = leases;
    }

    void run() throws IOException {
        List<Kept> all = kept();
        int count = all.size();
        long bytes = all.stream().mapToLong(Kept::bytes).sum();
        for (Kept oldest : all) {
            if (count <= limits.repositories() && bytes <= limits.bytes()) {
                break;
            }
            if (moveAway(oldest.repository())) {
                LOG.info("{} was not used since {}", oldest.repository().getFileName(), oldest.lastUse());
                count--;
                bytes -= oldest.bytes();
            }
        }
        deleteWhatIsGone();
    }

    /** Deletes one, if nobody uses it. */
    void delete(Path repository) throws IOException {
        if (moveAway(repository)) {
            deleteWhatIsGone();
        }
    }

    private boolean moveAway(Path repository) throws IOException {
        return leases.moveUnused(repository, folder.resolve(GONE + UUID.randomUUID()));
    }

    private List<Kept> kept() throws IOException {
        List<Kept> all = new ArrayList<>();
        try (DirectoryStream<Path> repositories = Files.newDirectoryStream(folder, "*.git")) {
            for (Path repository : repositories) {
                try {
                    all.add(new Kept(repository, Leases.lastUse(repository), bytes(repository)));
                } catch (NoSuchFileException taken) {
                    LOG.debug("another process has deleted {}", repository);
                }
            }
        }
        all.sort(Comparator.comparing(Kept::lastUse));
        return all;
    }

    private static long bytes(Path repository) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(repository)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                bytes += file.toFile().length(); // 0 where git has moved it since
            }
        } catch (java.io.UncheckedIOException e) {
            LOG.debug("git works in {}", repository, e);
        }
        return bytes;
    }

    /** Also what a process that died meanwhile has left. */
    private void deleteWhatIsGone() throws IOException {
        try (DirectoryStream<Path> gone = Files.newDirectoryStream(folder, GONE + "*")) {
            for (Path repository : gone) {
                try (Stream<Path> files = Files.walk(repository)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.deleteIfExists(file);
                    }
                } catch (NoSuchFileException | java.io.UncheckedIOException e) {
                    LOG.debug("another process deletes {}", repository, e);
                }
            }
        }
    }
}
