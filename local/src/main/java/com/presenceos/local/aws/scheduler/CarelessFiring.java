package com.presenceos.local.aws.scheduler;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;

/**
 * As late, and as repetitive, as the real service may be, once it is told to; until then punctual. What it does follows
 * from the seed and the order in which schedules occur.
 */
public final class CarelessFiring implements FiringPolicy {

    private final LongFunction<RandomGenerator> chances;
    private Carelessness carelessness = Carelessness.NONE;
    private RandomGenerator random;

    /** @param chances the random generator of a seed */
    public CarelessFiring(LongFunction<RandomGenerator> chances) {
        this.chances = chances;
        this.random = chances.apply(carelessness.seed());
    }

    @Override
    public synchronized List<Instant> firings(Instant due, Duration window) {
        int oneIn = carelessness.twiceOneIn();
        boolean twice = oneIn > 0 && random.nextInt(oneIn) == 0;
        return twice ? List.of(within(due), within(due)) : List.of(within(due));
    }

    synchronized Carelessness carelessness() {
        return carelessness;
    }

    /** From now on; what is on its way already stays as it was decided. */
    synchronized void turn(Carelessness to) {
        carelessness = to;
        random = chances.apply(to.seed());
    }

    private Instant within(Instant due) {
        return due.plusMillis(random.nextLong(carelessness.lateUpToSeconds() * 1000L + 1));
    }
}
