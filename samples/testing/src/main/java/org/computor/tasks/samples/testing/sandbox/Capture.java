package org.computor.tasks.samples.testing.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads what a program writes, on a thread of its own, and never more than the limit. */
final class Capture {

    private static final long GRACE_MILLIS = 20_000;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final long limit;
    private final Runnable onOverflow;
    private final Thread reader;
    private volatile boolean overflowed;

    Capture(InputStream from, long limit, Runnable onOverflow) {
        this.limit = limit;
        this.onOverflow = onOverflow;
        reader = new Thread(() -> read(from), "sandbox-output");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream from) {
        byte[] buffer = new byte[8192];
        try (from) {
            for (int n; (n = from.read(buffer)) >= 0; ) {
                int fits = (int) Math.min(n, limit - kept.size());
                synchronized (kept) {
                    kept.write(buffer, 0, fits);
                }
                if (fits < n) {
                    overflowed = true;
                    onOverflow.run();
                    return;
                }
            }
        } catch (IOException closedWithTheProcess) {
            if (!isClosedPipe(closedWithTheProcess)) {
                throw new UncheckedIOException(closedWithTheProcess);
            }
        }
    }

    private static boolean isClosedPipe(IOException e) {
        return String.valueOf(e.getMessage()).contains("closed");
    }

    boolean overflowed() {
        return overflowed;
    }

    /** All that was written; waits for the rest of it, which a dead program cannot hold back. */
    String text() {
        boolean interrupted = false;
        try {
            reader.join(GRACE_MILLIS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        synchronized (kept) {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }
}
