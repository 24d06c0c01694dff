package com.presenceos.publishing.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.publishing.wake.SweepAlarm;
import com.presenceos.publishing.wake.SweepAlarm.Reading;
import com.presenceos.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No post is lost between a writer, who announces and then commits, and a sweep, which reads the alarm, then the
 * database, then sets the alarm: in whichever order those five happen, and at whichever pace.
 */
public abstract class AlarmRaceContract {

    private static final Duration HOUR = Duration.ofHours(1);

    protected final SettableClock clock = SettableClock.at("2026-11-23T09:00:00Z");

    private @Nullable Instant inDatabase;
    private Optional<Reading> reading = Optional.empty();
    private Optional<Instant> nextSeen = Optional.empty();
    private boolean found;

    protected abstract SweepAlarm alarm();

    /** One of the two has its turn: A announces, stands still for a while, C commits; R reads the alarm, D the database, S sets the alarm. */
    record Race(String order, Duration pace, Duration attention, Duration announcedBefore, Duration standsStill) {}

    static Stream<Race> races() {
        List<Race> races = new ArrayList<>();
        for (String order : merged("AC", "RDS")) {
            for (int pace : List.of(0, 15)) {
                for (int attention : List.of(30, 600)) {
                    for (int before : List.of(0, 29, 31, 419, 600)) {
                        for (int still : List.of(0, 162, 360)) {
                            races.add(new Race(
                                    order,
                                    Duration.ofSeconds(pace),
                                    Duration.ofSeconds(attention),
                                    Duration.ofSeconds(before),
                                    Duration.ofSeconds(still)));
                        }
                    }
                }
            }
        }
        return races.stream();
    }

    @ParameterizedTest
    @MethodSource("races")
    void noPostIsLost(Race race) {
        alarm().set(alarm().ring(clock.instant()).orElseThrow(), clock.instant().plus(HOUR), clock.instant());
        // Some earlier write of the same process.
        alarm().noLaterThan(clock.instant());
        clock.forward(race.announcedBefore());
        Instant at = clock.instant().plus(race.attention());

        for (char step : race.order().toCharArray()) {
            switch (step) {
                case 'A' -> {
                    alarm().noLaterThan(at);
                    clock.forward(race.standsStill());
                }
                case 'C' -> inDatabase = at;
                case 'R' -> reading = alarm().ring(clock.instant());
                case 'D' -> nextSeen = look();
                default -> setAlarm();
            }
            clock.forward(race.pace());
        }
        sweepEachMinuteUntil(at.plus(race.standsStill()).plus(Duration.ofMinutes(3)));

        assertThat(found).as(race.toString()).isTrue();
    }

    private void sweepEachMinuteUntil(Instant end) {
        while (!found && clock.instant().isBefore(end)) {
            reading = alarm().ring(clock.instant());
            nextSeen = look();
            setAlarm();
            clock.forward(Duration.ofMinutes(1));
        }
    }

    /** Nobody wakes the database when the alarm did not ring. */
    private Optional<Instant> look() {
        Instant post = inDatabase;
        if (reading.isEmpty() || post == null) {
            return Optional.empty();
        }
        found = found || !post.isAfter(clock.instant());
        return Optional.of(post);
    }

    private void setAlarm() {
        reading.ifPresent(read ->
                alarm().set(read, nextSeen.orElse(clock.instant().plus(HOUR.multipliedBy(5))), clock.instant()));
    }

    private static List<String> merged(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of(one + other);
        }
        List<String> all = new ArrayList<>();
        merged(one.substring(1), other).forEach(rest -> all.add(one.charAt(0) + rest));
        merged(one, other.substring(1)).forEach(rest -> all.add(other.charAt(0) + rest));
        return all;
    }
}
