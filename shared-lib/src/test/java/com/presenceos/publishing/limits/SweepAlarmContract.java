package com.presenceos.publishing.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.publishing.wake.SweepAlarm;
import com.presenceos.publishing.wake.SweepAlarm.Reading;
import com.presenceos.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sweep relies on, wherever the alarm is kept. */
public abstract class SweepAlarmContract {

    protected static final Duration HOUR = Duration.ofHours(1);

    protected final SettableClock clock = SettableClock.at("2026-11-23T09:00:00Z");

    protected abstract SweepAlarm alarm();

    @Test
    void ringsWhenNothingIsKnown() {
        assertThat(alarm().ring(clock.instant())).isPresent();
    }

    @Test
    void ringsAtTheInstantItWasSetTo() {
        setFor(HOUR);

        assertThat(alarm().ring(clock.instant().plus(HOUR).minusSeconds(1))).isEmpty();
        assertThat(alarm().ring(clock.instant().plus(HOUR))).isPresent();
    }

    @Test
    void sleepsSixHoursAtTheMost() {
        setFor(Duration.ofDays(9));

        assertThat(alarm().ring(clock.instant().plus(Duration.ofHours(6)))).isPresent();
    }

    @Test
    void ringsNoLaterThanAnnounced() {
        setFor(HOUR);

        alarm().noLaterThan(clock.instant().plusSeconds(1800));

        assertThat(alarm().ring(clock.instant().plusSeconds(1799))).isEmpty();
        assertThat(alarm().ring(clock.instant().plusSeconds(1800))).isPresent();
    }

    @Test
    void isNotPutOffByALaterAnnouncement() {
        setFor(HOUR);

        alarm().noLaterThan(clock.instant().plus(HOUR.multipliedBy(2)));

        assertThat(alarm().ring(clock.instant().plus(HOUR))).isPresent();
    }

    @Test
    void isNotSetByAReadingOlderThanAnAnnouncement() {
        Reading reading = reading();
        alarm().noLaterThan(clock.instant().plus(HOUR));

        alarm().set(reading, clock.instant().plus(HOUR.multipliedBy(5)), clock.instant());

        assertThat(alarm().ring(clock.instant())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 60, 162, 419})
    void ringsOnWhileATransactionMayStillBeOpen(long secondsAfterTheAnnouncement) {
        alarm().noLaterThan(clock.instant());
        clock.forward(Duration.ofSeconds(secondsAfterTheAnnouncement));
        Reading reading = reading();
        clock.forward(Duration.ofSeconds(30));

        alarm().set(reading, clock.instant().plus(HOUR), clock.instant());

        assertThat(alarm().ring(clock.instant())).isPresent();
    }

    @Test
    void sleepsAgainWhenNothingWasAnnouncedForSevenMinutes() {
        alarm().noLaterThan(clock.instant());
        clock.forward(Duration.ofMinutes(7));

        setFor(HOUR);

        assertThat(alarm().ring(clock.instant().plusSeconds(60))).isEmpty();
    }

    protected final void setFor(Duration wait) {
        alarm().set(reading(), clock.instant().plus(wait), clock.instant());
    }

    private Reading reading() {
        return alarm().ring(clock.instant()).orElseThrow();
    }

    protected final Instant in(Duration wait) {
        return clock.instant().plus(wait);
    }
}
