package com.presenceos.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.testing.TestClock;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class IdsTest {

    private final TestClock clock = TestClock.at("2026-11-23T09:00:00.123Z");
    private final Ids ids = new Ids(clock, new Random(1));

    @Test
    void areUuidsOfVersionSeven() {
        assertThat(Stream.generate(ids::next).limit(1000)).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void beginWithTheirMillisecond() {
        assertThat(ids.next().getMostSignificantBits() >>> 16)
                .isEqualTo(clock.instant().toEpochMilli());
    }

    @Test
    void sortAsTextInTheOrderOfTheirMilliseconds() {
        UUID earlier = ids.next();
        clock.forward(Duration.ofMillis(1));
        UUID later = ids.next();

        assertThat(earlier.toString()).isLessThan(later.toString());
    }

    @Test
    void differWithinAMillisecond() {
        assertThat(Stream.generate(ids::next).limit(10_000)).doesNotHaveDuplicates();
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller that is not checked may do
    void nothingIsNoId() {
        assertThatThrownBy(() -> new WorkspaceId(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new UserId(null)).isInstanceOf(NullPointerException.class);
    }
}
