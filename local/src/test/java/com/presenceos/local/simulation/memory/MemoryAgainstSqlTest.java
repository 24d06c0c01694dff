package com.presenceos.local.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.testing.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Asks the same of both, at random, and holds all that is stored against each other after every step: a simulation is
 * worth no more than its database is like the real one.
 */
final class MemoryAgainstSqlTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final int STEPS = 250;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bothDoTheSameWhateverIsAskedOfThem(long seed) {
        Walk walk = new Walk(new Chance(seed), new TwoStores(DATABASE));

        for (int step = 0; step < STEPS; step++) {
            walk.step();
        }

        assertThat(walk.changes()).as("steps that changed something").isGreaterThan(STEPS / 10);
    }
}
