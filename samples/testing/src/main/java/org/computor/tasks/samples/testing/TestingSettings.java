package org.computor.tasks.samples.testing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.computor.tasks.TaskQueues;

/**
 * How a host takes part in testing.
 *
 * @param home where it keeps places and cached repositories
 * @param machine its name, used by no other machine
 * @param places how many jobs of one queue it has at once
 * @param queues whose tasks it runs; the high-priority queue has one place of its own, whatever waits elsewhere
 * @param sshCommand how git connects by ssh
 */
public record TestingSettings(Path home, String machine, int places, List<String> queues, String sshCommand) {

    public TestingSettings {
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
                "ssh -o BatchMode=yes");
    }

    /**
     * From {@code TESTING_HOME} (by default {@code computor-testing} in the folder for temporary files),
     * {@code TESTING_HOST} (the machine's name), {@code TESTING_PLACES} (the number of cores) and {@code TESTING_SSH}.
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
                places(environment.getOrDefault("TESTING_PLACES", String.valueOf(defaults.places))),
                defaults.queues,
                environment.getOrDefault("TESTING_SSH", defaults.sshCommand));
    }

    /** The same with another number of places. */
    public TestingSettings places(int number) {
        return new TestingSettings(home, machine, number, queues, sshCommand);
    }

    /** The same for tasks of these queues. */
    public TestingSettings queues(String... names) {
        return new TestingSettings(home, machine, places, List.of(names), sshCommand);
    }

    int placesFor(String queue) {
        return queue.equals(TaskQueues.HIGH_PRIORITY) ? 1 : places;
    }

    private static int places(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("TESTING_PLACES must be a number, but is " + text, e);
        }
    }

    private static String machineName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("this machine does not know its name: set TESTING_HOST", e);
        }
    }
}
