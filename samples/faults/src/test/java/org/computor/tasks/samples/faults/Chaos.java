package org.computor.tasks.samples.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Kills in the order and at the times that a seed decides. */
final class Chaos {

    private static final int SHORTEST_PAUSE_MILLIS = 2_000;
    private static final int MORE_MILLIS = 5_000;

    private interface Kill {
        void run() throws InterruptedException;
    }

    private final Random random;
    private final DevelopmentServer server;
    private final List<RestartedProcess> workers;
    private volatile @Nullable Exception failure;

    Chaos(Random random, DevelopmentServer server, List<RestartedProcess> workers) {
        this.random = random;
        this.server = server;
        this.workers = workers;
    }

    Thread start(int workerKills, int serverKills) {
        List<Kill> kills = new ArrayList<>();
        for (int i = 0; i < workerKills; i++) {
            kills.add(() -> workers.get(random.nextInt(workers.size())).killAndRestart());
        }
        kills.addAll(Collections.nCopies(serverKills, server::killAndRestart));
        Collections.shuffle(kills, random);
        Thread killer = new Thread(() -> run(kills), "chaos");
        killer.start();
        return killer;
    }

    private void run(List<Kill> kills) {
        try {
            for (Kill kill : kills) {
                Thread.sleep(SHORTEST_PAUSE_MILLIS + random.nextInt(MORE_MILLIS));
                kill.run();
            }
        } catch (InterruptedException | RuntimeException e) {
            failure = e;
        }
    }

    void rethrow() throws Exception {
        if (failure != null) {
            throw failure;
        }
    }
}
