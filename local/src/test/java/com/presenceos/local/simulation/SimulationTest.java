package com.presenceos.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QuietEngine.class)
final class SimulationTest {

    private static final int SEEDS = 10_000;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void noRuleIsBrokenInTenThousandRuns() throws InterruptedException {
        long start = System.nanoTime();

        Tally tally = ManyRuns.run(1, SEEDS, Runtime.getRuntime().availableProcessors(), Sabotage.NONE);

        System.out.println(tally.words((System.nanoTime() - start) / 1e9));
        tally.firstBroken().ifPresent(broken -> {
            throw new AssertionError(Simulate.told(Simulation.replay(broken.seed(), Sabotage.NONE)));
        });
    }

    @Test
    void theSameSeedIsTheSameRunToTheLastLine() {
        for (long seed = 1; seed <= 50; seed++) {
            Outcome first = Simulation.replay(seed, Sabotage.NONE);
            Outcome second = Simulation.replay(seed, Sabotage.NONE);

            assertThat(second).isEqualTo(first);
        }
    }

    @Test
    void watchingARunDoesNotChangeIt() {
        for (long seed = 1; seed <= 50; seed++) {
            Outcome watched = Simulation.replay(seed, Sabotage.NONE);
            Outcome unwatched = Simulation.run(seed, Sabotage.NONE);

            assertThat(unwatched.states()).isEqualTo(watched.states());
            assertThat(unwatched.faults()).isEqualTo(watched.faults());
            assertThat(unwatched.visible()).isEqualTo(watched.visible());
        }
    }
}
