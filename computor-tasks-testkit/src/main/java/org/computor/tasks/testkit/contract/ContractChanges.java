package org.computor.tasks.testkit.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.computor.tasks.testkit.contract.Contract.Task;
import org.computor.tasks.testkit.contract.ContractChange.Effect;
import org.jspecify.annotations.Nullable;

/** Compares a contract with the one that was locked. */
final class ContractChanges {

    private final List<ContractChange> changes = new ArrayList<>();

    private ContractChanges() {}

    static List<ContractChange> between(Contract locked, Contract current) {
        ContractChanges changes = new ContractChanges();
        locked.tasks().forEach((name, task) -> {
            Task now = current.tasks().get(name);
            if (now == null) {
                changes.add(
                        Effect.BREAKING,
                        "task '" + name + "'",
                        "is gone; its callers are refused, and its queued and running work waits for a worker for ever");
            } else {
                changes.compare("task '" + name + "'", task, now);
            }
        });
        current.tasks().keySet().stream()
                .filter(name -> !locked.tasks().containsKey(name))
                .forEach(name -> changes.add(Effect.COMPATIBLE, "task '" + name + "'", "was added"));
        locked.activities()
                .forEach((name, queues) -> changes.compareActivity(
                        "activity '" + name + "'", queues, current.activities().get(name)));
        current.activities().keySet().stream()
                .filter(name -> !locked.activities().containsKey(name))
                .forEach(name -> changes.add(Effect.COMPATIBLE, "activity '" + name + "'", "was added"));
        return List.copyOf(changes.changes);
    }

    private void compare(String subject, Task locked, Task current) {
        if (!locked.queue().equals(current.queue())) {
            add(
                    Effect.BREAKING,
                    subject,
                    "queue was '" + locked.queue() + "', is '" + current.queue()
                            + "'; work waits in the old one until a worker polls it by name");
        }
        if (locked.pinned() != current.pinned()) {
            add(
                    current.pinned() ? Effect.BREAKING : Effect.COMPATIBLE,
                    subject,
                    current.pinned() ? "is pinned now; whoever names another queue is refused" : "is no longer pinned");
        }
        compareTimeouts(subject, locked.executionTimeout(), current.executionTimeout());
        changes.addAll(SchemaChanges.between(
                Side.PARAMETERS, subject + ", parameters", locked.parameters(), current.parameters()));
        changes.addAll(SchemaChanges.between(Side.RESULT, subject + ", result", locked.result(), current.result()));
    }

    private void compareTimeouts(String subject, String locked, String current) {
        int order = Duration.parse(current).compareTo(Duration.parse(locked));
        if (order != 0) {
            add(
                    order < 0 ? Effect.BREAKING : Effect.COMPATIBLE,
                    subject,
                    "execution timeout was " + locked + ", is " + current
                            + (order < 0 ? "; what took longer is ended now" : ""));
        }
    }

    private void compareActivity(String subject, SortedSet<String> locked, @Nullable SortedSet<String> current) {
        if (current == null) {
            add(
                    Effect.BREAKING,
                    subject,
                    "is gone; tasks that are running, and those of other modules, wait for it until their timeout");
        } else if (!current.isEmpty() && !current.containsAll(locked)) {
            add(
                    Effect.BREAKING,
                    subject,
                    "was served on " + words(locked) + ", is on " + words(current) + "; who calls it elsewhere waits");
        } else if (!current.isEmpty() && locked.isEmpty()) {
            add(
                    Effect.BREAKING,
                    subject,
                    "was served on every queue, is on " + words(current) + " only; who calls it elsewhere waits");
        } else if (!locked.equals(current)) {
            add(Effect.COMPATIBLE, subject, "was served on " + words(locked) + ", is on " + words(current));
        }
    }

    private static String words(SortedSet<String> queues) {
        return queues.isEmpty() ? "every queue" : String.join(", ", queues);
    }

    private void add(Effect effect, String subject, String message) {
        changes.add(new ContractChange(effect, subject, message));
    }
}
