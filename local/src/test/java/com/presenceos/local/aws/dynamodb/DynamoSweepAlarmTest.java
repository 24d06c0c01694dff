package com.presenceos.local.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.publishing.limits.SweepAlarmContract;
import com.presenceos.publishing.wake.DynamoSweepAlarm;
import com.presenceos.publishing.wake.SweepAlarm;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DynamoSweepAlarmTest extends SweepAlarmContract {

    @RegisterExtension
    static final PacingTable TABLE = new PacingTable();

    private final AtomicInteger calls = new AtomicInteger();
    private Runnable beforeTheNextCall = () -> {};
    private final SweepAlarm alarm = new DynamoSweepAlarm(
            () -> {
                calls.incrementAndGet();
                Runnable first = beforeTheNextCall;
                beforeTheNextCall = () -> {};
                first.run();
                return TABLE.client();
            },
            PacingTable.NAME,
            clock);

    @Override
    protected SweepAlarm alarm() {
        return alarm;
    }

    @Test
    void writesOnceForWhatAProcessAnnouncesInTheSameHalfMinute() {
        setFor(HOUR);
        alarm.noLaterThan(in(Duration.ofSeconds(90)));
        int before = calls.get();

        for (int post = 0; post < 29; post++) {
            clock.forward(Duration.ofSeconds(1));
            alarm.noLaterThan(in(Duration.ofSeconds(60)));
        }

        assertThat(calls.get() - before).isZero();
    }

    @Test
    void announcesToEveryProcess() {
        setFor(HOUR);
        SweepAlarm elsewhere = new DynamoSweepAlarm(TABLE::client, PacingTable.NAME, clock);

        elsewhere.noLaterThan(in(Duration.ofMinutes(10)));

        assertThat(alarm.ring(in(Duration.ofMinutes(10)))).isPresent();
    }

    /** An announcement is two writes: one that counts, one that brings the alarm forward. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void isNotPutOffByASweepBetweenTheWritesOfAnAnnouncement(int writesBefore) {
        setFor(HOUR);
        clock.forward(HOUR);
        Instant at = in(Duration.ofMinutes(10));
        SweepAlarm elsewhere = new DynamoSweepAlarm(TABLE::client, PacingTable.NAME, clock);
        Runnable sweep = () -> elsewhere
                .ring(clock.instant())
                .ifPresent(reading -> elsewhere.set(reading, in(HOUR.multipliedBy(5)), clock.instant()));

        beforeTheNextCall = writesBefore == 0 ? sweep : () -> beforeTheNextCall = sweep;
        alarm.noLaterThan(at);

        assertThat(alarm.ring(at)).isPresent();
    }

    @Test
    void neverExpires() {
        alarm.noLaterThan(clock.instant());

        assertThat(TABLE.items())
                .singleElement()
                .satisfies(item -> assertThat(item).doesNotContainKey("expires_at"));
    }
}
