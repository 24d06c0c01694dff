package com.presenceos.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.failure.LimitExceeded;
import com.presenceos.testing.CountersInMemory;
import com.presenceos.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RateLimitTest {

    private final TestClock clock = TestClock.at("2026-11-23T09:02:00Z");
    private final Counters counters = new CountersInMemory();
    private final RateLimit limit = new RateLimit("log-in", 2, Duration.ofMinutes(15), counters, clock);

    @Test
    void allowsSoManyInAWindowAndSaysWhenTheNextBegins() {
        limit.attempt("mara");
        limit.attempt("mara");

        assertThatThrownBy(() -> limit.attempt("mara"))
                .isInstanceOfSatisfying(
                        LimitExceeded.class, e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofMinutes(13)))
                .hasMessage("More than 2 attempts in 15 minutes; try again in 13 min");
    }

    @Test
    void beginsAnewWithTheNextWindow() {
        limit.attempt("mara");
        limit.attempt("mara");

        clock.forward(Duration.ofMinutes(13));

        assertThat(limit.attempt("mara")).isNotNull();
    }

    @Test
    void countsEverySubjectAndEveryLimitForItself() {
        RateLimit another = new RateLimit("register", 2, Duration.ofMinutes(15), counters, clock);
        limit.attempt("mara");
        limit.attempt("mara");

        assertThat(limit.attempt("eve")).isNotNull();
        assertThat(another.attempt("mara")).isNotNull();
    }

    @Test
    void anAttemptGivenBackDoesNotCount() {
        limit.attempt("mara");
        limit.attempt("mara").giveBack();

        assertThat(limit.attempt("mara")).isNotNull();
        assertThatThrownBy(() -> limit.attempt("mara")).isInstanceOf(LimitExceeded.class);
    }
}
