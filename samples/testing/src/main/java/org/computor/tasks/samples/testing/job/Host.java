package org.computor.tasks.samples.testing.job;

import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.computor.tasks.samples.testing.workflow.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This process as a host of tests: a folder of its own for the places, a queue of its own for the work in them. What a
 * process that died has left in that folder is deleted before anything else happens.
 */
public final class Host implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Host.class);
    private static final int MOST_PROCESSES = 100;

    private final String name;
    private final Path folder;
    private final FileChannel channel;
    private final Map<String, HeldPlace> places = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    private Host(String name, Path folder, FileChannel channel) {
        this.name = name;
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Opens a host. The first process of a machine that opens one gets the number 1, a second one beside it 2, and so
     * on; a number is free again as soon as its process ends, however it ends.
     *
     * @param home where hosts keep their places
     * @param machine the machine's name, not used by any other machine
     */
    public static Host open(Path home, String machine) throws IOException {
        Files.createDirectories(home);
        for (int number = 1; number <= MOST_PROCESSES; number++) {
            String name = machine + "-" + number;
            FileChannel channel =
                    FileChannel.open(home.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isMine(channel)) {
                Path folder = home.resolve(name).toAbsolutePath();
                Host host = new Host(name, folder, channel);
                host.sweep();
                return host;
            }
            channel.close();
        }
        throw new IOException(MOST_PROCESSES + " processes already have places in " + home);
    }

    // Held until the channel closes, at the latest when the process ends
    private static boolean isMine(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private void sweep() throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path place : left) {
                LOG.warn("deleting what a process that died has left: {}", place.getFileName());
                Folders.delete(place);
            }
        }
    }

    /** For people. */
    public String name() {
        return name;
    }

    /** The queue that only this process polls. */
    public String queue() {
        return "computor-testing@" + name;
    }

    /** Gives out no place any more, and takes back those in which no test runs yet: their jobs go to other hosts. */
    public void stopTaking() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }

    HeldPlace take(String id) throws IOException {
        if (stopping) {
            throw stops();
        }
        HeldPlace place = new HeldPlace(resolve(id));
        places.put(id, place);
        return place;
    }

    void giveBack(String id, HeldPlace place) throws IOException {
        try {
            place.end();
        } finally {
            places.remove(id, place);
        }
    }

    /** The place that a path of an activity begins with. */
    HeldPlace placeOf(String path) {
        HeldPlace place = places.get(path.split("/", 2)[0]);
        if (place == null) {
            throw HeldPlace.lost();
        }
        return place;
    }

    /** A path of an activity as one of this host. */
    Path resolve(String path) {
        Path resolved = folder.resolve(path).normalize();
        if (path.isBlank() || resolved.equals(folder) || !resolved.startsWith(folder)) {
            throw ApplicationFailure.newNonRetryableFailure(
                    "not a path below the places of a host: " + path, "InvalidPath");
        }
        return resolved;
    }

    static ApplicationFailure stops() {
        return ApplicationFailure.newNonRetryableFailure("the host stops", Places.HOST_STOPS);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
