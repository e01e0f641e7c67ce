package org.computor.tasks.samples.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Where bookings end up: a folder that outlives workers. A booking is a file that is made whole or not at all, so that
 * a worker which dies in the middle, or comes again, books nothing twice.
 */
public final class Ledger {

    private final Path booked;
    private final Path tried;
    private final Duration takes;

    /** A ledger in a folder, which is made where it is not there; a booking takes as long as it is told. */
    public Ledger(Path folder, Duration takes) {
        this.takes = takes;
        try {
            this.booked = Files.createDirectories(folder.resolve("booked"));
            this.tried = Files.createDirectories(folder.resolve("tried"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Books an amount under a key. An amount that stands there already is handed back in its place. */
    public long book(String key, long amount) {
        try {
            Path attempt = Files.createTempFile(tried, key + ".", "");
            Files.writeString(attempt, String.valueOf(amount), StandardOpenOption.SYNC);
            LockSupport.parkNanos(takes.toNanos());
            Path entry = booked.resolve(key);
            try {
                Files.createLink(entry, attempt); // fails where there is one, in one step
            } catch (FileAlreadyExistsException e) {
                return Long.parseLong(Files.readString(entry));
            }
            return amount;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bookings there are. */
    public long bookings() {
        return count(booked);
    }

    /** How often booking was tried. */
    public long attempts() {
        return count(tried);
    }

    /** The sum of what is booked. */
    public long total() {
        try (Stream<Path> entries = Files.list(booked)) {
            return entries.mapToLong(Ledger::amount).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long amount(Path entry) {
        try {
            return Long.parseLong(Files.readString(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
