package org.computor.tasks.samples.testing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.computor.tasks.TaskQueues;
import org.computor.tasks.samples.testing.git.CacheLimits;

/**
 * How a host takes part in testing.
 *
 * @param home where it keeps places and cached repositories
 * @param machine its name, used by no other machine
 * @param places how many jobs of one queue it has at once
 * @param queues whose tasks it runs; the high-priority queue has one place of its own, whatever waits elsewhere
 * @param sshCommand how git connects by ssh
 * @param cache how many repositories it keeps
 */
public record TestingSettings(
        Path home, String machine, int places, List<String> queues, String sshCommand, CacheLimits cache) {

    private static final long MB = 1L << 20;

    public TestingSettings {
        if (queues.isEmpty()) {
            throw new IllegalArgumentException("a host tests for at least one queue: name it in TESTING_QUEUES");
        }
        if (places < 1) {
            throw new IllegalArgumentException("places must be at least 1, but is " + places);
        }
        queues = List.copyOf(queues);
    }

    /** A folder, a name, as many places as cores, the default and the high-priority queue. */
    public static TestingSettings of(Path home, String machine) {
        return new TestingSettings(
                home,
                machine,
                Runtime.getRuntime().availableProcessors(),
                List.of(TaskQueues.DEFAULT, TaskQueues.HIGH_PRIORITY),
                "ssh -o BatchMode=yes",
                CacheLimits.DEFAULT);
    }

    /**
     * From {@code TESTING_HOME} (by default {@code computor-testing} in the folder for temporary files),
     * {@code TESTING_HOST} (the machine's name), {@code TESTING_PLACES} (the number of cores), {@code TESTING_QUEUES}
     * (the default and the high-priority queue), {@code TESTING_SSH}, {@code TESTING_CACHE_REPOSITORIES} and
     * {@code TESTING_CACHE_MB}.
     *
     * @throws IllegalArgumentException if one of them cannot be read; the message names it
     */
    public static TestingSettings from(Map<String, String> environment) {
        String temporary = System.getProperty("java.io.tmpdir");
        TestingSettings defaults = of(
                Path.of(environment.getOrDefault("TESTING_HOME", temporary + "/computor-testing")),
                environment.getOrDefault("TESTING_HOST", machineName()));
        return new TestingSettings(
                defaults.home,
                defaults.machine,
                number(environment, "TESTING_PLACES", defaults.places),
                queues(environment.getOrDefault("TESTING_QUEUES", String.join(",", defaults.queues))),
                environment.getOrDefault("TESTING_SSH", defaults.sshCommand),
                new CacheLimits(
                        number(environment, "TESTING_CACHE_REPOSITORIES", defaults.cache.repositories()),
                        (long) number(environment, "TESTING_CACHE_MB", (int) (defaults.cache.bytes() / MB)) * MB));
    }

    /** The same with another number of places. */
    public TestingSettings places(int number) {
        return new TestingSettings(home, machine, number, queues, sshCommand, cache);
    }

    /** The same for tasks of these queues. */
    public TestingSettings queues(String... names) {
        return new TestingSettings(home, machine, places, List.of(names), sshCommand, cache);
    }

    int placesFor(String queue) {
        return queue.equals(TaskQueues.HIGH_PRIORITY) ? 1 : places;
    }

    private static List<String> queues(String names) {
        return Stream.of(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static int number(Map<String, String> environment, String variable, int otherwise) {
        String text = environment.getOrDefault(variable, String.valueOf(otherwise));
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(variable + " must be a number from 1 on, but is " + text);
        }
        return Integer.parseInt(text);
    }

    private static String machineName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("this machine does not know its name: set TESTING_HOST", e);
        }
    }
}
