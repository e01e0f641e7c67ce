package org.computor.tasks.samples.testing.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Who uses which repository, in all processes of this host: a shared lock on a file beside it. Its time says when the
 * repository was last used. One channel for each file in a process, since closing one gives up all locks of a file.
 */
final class Leases {

    private final Map<Path, Lease> held = new HashMap<>();

    /** A repository in use, until it is closed. */
    final class Lease implements AutoCloseable {

        private final Path repository;
        private final FileChannel channel;
        private int users;

        private Lease(Path repository, FileChannel channel) {
            this.repository = repository;
            this.channel = channel;
        }

        @Override
        public void close() {
            release(this);
        }
    }

    /** Waits while another process takes the repository away. */
    synchronized Lease take(Path repository) throws IOException {
        Lease lease = held.get(repository);
        if (lease == null) {
            lease = new Lease(repository, openShared(fileOf(repository)));
            held.put(repository, lease);
        }
        lease.users++;
        return lease;
    }

    @SuppressWarnings("resource") // the lock is given up with its channel
    private static FileChannel openShared(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            var unused = channel.lock(0, Long.MAX_VALUE, true);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private synchronized void release(Lease lease) {
        lease.users--;
        if (lease.users == 0) {
            held.remove(lease.repository);
            try {
                lease.channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Moves a repository away if nobody uses it, and says whether it did. */
    synchronized boolean moveUnused(Path repository, Path target) throws IOException {
        if (held.containsKey(repository)) {
            return false;
        }
        try (FileChannel channel =
                FileChannel.open(fileOf(repository), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock alone = channel.tryLock();
            if (alone == null || !Files.exists(repository)) {
                return false;
            }
            Files.move(repository, target);
            return true;
        }
    }

    /** When a repository was last used. */
    static Instant lastUse(Path repository) throws IOException {
        Path file = fileOf(repository);
        return Files.getLastModifiedTime(Files.exists(file) ? file : repository).toInstant();
    }

    private static Path fileOf(Path repository) {
        return repository.resolveSibling(repository.getFileName() + ".use");
    }
}
