package com.presenceos.local.simulation.timeline;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The dice of one run. Whoever throws them in another order lives another run, so nothing else may be random. */
public final class Chance implements RandomGenerator {

    private final SplittableRandom random;

    public Chance(long seed) {
        this.random = new SplittableRandom(mixed(seed));
    }

    /** Neighbouring seeds are to be as different as any others: the finalizer of MurmurHash3. */
    private static long mixed(long seed) {
        long mixed = (seed ^ (seed >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        return mixed ^ (mixed >>> 33);
    }

    /** True once in so many times on average; never for 0. */
    public boolean oneIn(int times) {
        return times > 0 && random.nextInt(times) == 0;
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public Duration millis(int least, int most) {
        return Duration.ofMillis(between(least, most));
    }

    public Duration seconds(int least, int most) {
        return Duration.ofMillis(between(least * 1000, most * 1000));
    }

    public <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @Override
    public long nextLong() {
        return random.nextLong();
    }
}
