package org.computor.tasks.samples.gitlab.fake;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Mishaps by chance, the same for the same seed and order of requests. */
public final class Chaos {

    /** What goes wrong with a request. */
    public enum Mishap {
        NONE,
        /** 429 with {@code Retry-After: 1}; nothing was done. */
        TOO_MANY,
        /** 500; nothing was done. */
        BROKEN,
        /** The connection is cut before anything was done. */
        CUT_BEFORE,
        /** It was done, and the connection is cut before the answer. */
        CUT_AFTER,
        /** It was done, and the answer is a 502 of the proxy. */
        LOST_AFTER,
        /** The answer takes a while. */
        SLOW
    }

    private static final List<Mishap> KINDS = List.of(
            Mishap.TOO_MANY, Mishap.BROKEN, Mishap.CUT_BEFORE, Mishap.CUT_AFTER, Mishap.LOST_AFTER, Mishap.SLOW);

    private final long seed;
    private final int percent;
    private final List<Mishap> kinds;
    private final AtomicLong requests = new AtomicLong();

    private Chaos(long seed, int percent, List<Mishap> kinds) {
        this.seed = seed;
        this.percent = percent;
        this.kinds = kinds;
    }

    public static Chaos none() {
        return new Chaos(0, 0, KINDS);
    }

    /**
     * Any kind of mishap.
     *
     * @param percent how many of a hundred requests go wrong
     */
    public static Chaos of(long seed, int percent) {
        return new Chaos(seed, percent, KINDS);
    }

    /** These kinds of mishap only. */
    public static Chaos of(long seed, int percent, Mishap... kinds) {
        return new Chaos(seed, percent, List.of(kinds));
    }

    Mishap next() {
        if (percent == 0) {
            return Mishap.NONE;
        }
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + requests.getAndIncrement());
        return random.nextInt(100) < percent ? kinds.get(random.nextInt(kinds.size())) : Mishap.NONE;
    }
}
