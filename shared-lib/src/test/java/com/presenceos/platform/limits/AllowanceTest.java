package com.presenceos.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.failure.LimitExceeded;
import com.presenceos.testing.CountersInMemory;
import com.presenceos.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class AllowanceTest {

    private final TestClock clock = TestClock.at("2026-11-23T09:02:00.250Z");
    private final CountersInMemory shared = new CountersInMemory();
    private final AtomicInteger asked = new AtomicInteger();
    private final Counters counters = new Counters() {
        @Override
        public boolean addBelow(String key, int amount, int limit, Instant forgottenAt) {
            asked.incrementAndGet();
            return shared.addBelow(key, amount, limit, forgottenAt);
        }

        @Override
        public void subtract(String key) {
            throw new AssertionError("nothing is given back");
        }
    };

    @Test
    void allowsExactlySoManyToOneProcessAndSaysWhenThereAreMore() {
        Allowance changes = allowance(100);

        assertThat(spent(changes, "norr", 150)).isEqualTo(100);

        clock.forward(Duration.ofSeconds(20));
        assertThatThrownBy(() -> changes.spend("norr"))
                .isInstanceOfSatisfying(
                        LimitExceeded.class,
                        e -> assertThat(e.retryAfter()).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(41)))
                .hasMessage("More than 100 changes of this workspace within 60 s; try again in 40 s");
    }

    @Test
    void beginsAnewWithTheNextWindow() {
        Allowance changes = allowance(100);
        spent(changes, "norr", 150);

        clock.forward(Duration.ofMinutes(1));

        assertThat(spent(changes, "norr", 150)).isEqualTo(100);
    }

    @Test
    void allowsNoMoreToManyProcessesTogether() {
        int allowed = 0;
        for (int process = 0; process < 20; process++) {
            allowed += spent(allowance(100), "norr", 30);
        }

        assertThat(allowed).isBetween(100 - 16, 100);
    }

    @Test
    void asksSeldomWhereMuchIsSpentAndNotAtAllOnceNothingIsLeft() {
        Allowance changes = allowance(600);

        spent(changes, "norr", 600);
        assertThat(asked).hasValueLessThan(50);
        assertRefused(changes);
        int before = asked.get();
        assertRefused(changes);

        assertThat(asked).hasValue(before);
    }

    @Test
    void leavesOtherWorkspacesAlone() {
        Allowance changes = allowance(100);
        spent(changes, "norr", 150);

        assertThat(spent(changes, "syd", 50)).isEqualTo(50);
    }

    private void assertRefused(Allowance changes) {
        assertThat(spent(changes, "norr", 1000)).isZero();
    }

    private Allowance allowance(int limit) {
        return new Allowance("changes", limit, Duration.ofMinutes(1), counters, clock);
    }

    private static int spent(Allowance changes, String subject, int tries) {
        int spent = 0;
        for (int i = 0; i < tries; i++) {
            try {
                changes.spend(subject);
                spent++;
            } catch (LimitExceeded _) {
                // Counted by not being counted.
            }
        }
        return spent;
    }
}
