package com.presenceos.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the benchmarks print is worked out right. */
final class HistogramTest {
    private static final Instant T = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void aQuantileIsATimeThatWasSeen() {
        Histogram hundred = Histogram.of(LongStream.rangeClosed(1, 100).boxed().toList());

        assertThat(hundred.quantile(0)).isEqualTo(1);
        assertThat(hundred.quantile(0.5)).isEqualTo(50);
        assertThat(hundred.quantile(0.99)).isEqualTo(99);
        assertThat(hundred.quantile(1)).isEqualTo(100);
        assertThat(Histogram.of(List.of(7L)).quantile(0.99)).isEqualTo(7);
        assertThat(Histogram.of(List.of()).quantile(0.5)).isZero();
    }

    @Test
    void everyTimeIsInOneBucket() {
        assertThat(Histogram.of(List.of(-5L, 0L, 9L, 10L, 99L, 60_000L, 90_000L))
                        .toString())
                .isEqualTo("""
                        min -5, p50 10, p90 90000, p99 90000, max 90000
                               < 0     1 ########
                              < 10     2 ###############
                              < 25     1 ########
                             < 100     1 ########
                          >= 60000     2 ###############""");
    }

    @Test
    void aPostThatIsSeenTwiceHidesNoneThatIsMissing() {
        PlannedPost one = new PlannedPost("one", T);
        PlannedPost other = new PlannedPost("other", T.plusSeconds(1));
        Seen seen = new Seen(
                List.of(one, other),
                List.of(new Visible(one, "a", T.minusMillis(1)), new Visible(one, "a", T.plusSeconds(4))));

        assertThat(seen.isComplete()).isFalse();
        assertThat(seen.missing()).isEqualTo(1);
        assertThat(seen.twice()).isEqualTo(1);
        assertThat(seen.early()).isEqualTo(1);
        assertThat(seen.closest()).hasValue(Duration.ofMillis(4_001));
    }

    @Test
    void postsOfDifferentAccountsNeedNoSpace() {
        PlannedPost one = new PlannedPost("one", T);
        PlannedPost other = new PlannedPost("other", T);
        Seen seen = new Seen(List.of(one, other), List.of(new Visible(one, "a", T), new Visible(other, "b", T)));

        assertThat(seen.isComplete()).isTrue();
        assertThat(seen.closest()).isEmpty();
    }
}
