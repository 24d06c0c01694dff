package com.presenceos.local.aws.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimetableTest {
    private static final Instant CREATED = Instant.parse("2026-11-23T10:00:00Z");

    /** 2026-11-23 is a Monday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cron(0 9 * * ? *)              | 2026-11-23T10:00:00Z | 2026-11-24T09:00:00Z
            cron(0 10 * * ? *)             | 2026-11-23T10:00:00Z | 2026-11-24T10:00:00Z
            cron(0/15 * * * ? *)           | 2026-11-23T10:00:00Z | 2026-11-23T10:15:00Z
            cron(5,35 8-10 * * ? *)        | 2026-11-23T10:05:00Z | 2026-11-23T10:35:00Z
            cron(0 18 ? * MON-FRI *)       | 2026-11-27T18:00:00Z | 2026-11-30T18:00:00Z
            cron(0 18 ? * fri-mon *)       | 2026-11-23T18:00:00Z | 2026-11-27T18:00:00Z
            cron(0 8 1 * ? *)              | 2026-11-23T10:00:00Z | 2026-12-01T08:00:00Z
            cron(0 8 ? * 1 *)              | 2026-11-23T10:00:00Z | 2026-11-29T08:00:00Z
            cron(0 8 L * ? *)              | 2026-11-23T10:00:00Z | 2026-11-30T08:00:00Z
            cron(0 8 L FEB ? 2028)         | 2026-11-23T10:00:00Z | 2028-02-29T08:00:00Z
            cron(0 8 15W 11 ? 2026-2027)   | 2026-11-23T10:00:00Z | 2027-11-15T08:00:00Z
            cron(0 8 28W * ? *)            | 2026-11-23T10:00:00Z | 2026-11-27T08:00:00Z
            cron(0 8 1W 8 ? *)             | 2026-11-23T10:00:00Z | 2027-08-02T08:00:00Z
            cron(0 8 31W 10 ? *)           | 2026-11-23T10:00:00Z | 2027-10-29T08:00:00Z
            cron(0 8 LW 1 ? *)             | 2026-11-23T10:00:00Z | 2027-01-29T08:00:00Z
            cron(0 8 ? * 6L *)             | 2026-11-23T10:00:00Z | 2026-11-27T08:00:00Z
            cron(0 8 ? * FRI#3 *)          | 2026-11-23T10:00:00Z | 2026-12-18T08:00:00Z
            cron(0 8 ? * 2#1,2#4 *)        | 2026-11-23T10:00:00Z | 2026-12-07T08:00:00Z
            cron(0 8 29 2 ? *)             | 2026-11-23T10:00:00Z | 2028-02-29T08:00:00Z
            rate(5 minutes)                | 2026-11-23T10:00:00Z | 2026-11-23T10:05:00Z
            rate(5 minutes)                | 2026-11-23T10:07:00Z | 2026-11-23T10:10:00Z
            rate(1 hour)                   | 2026-11-23T11:00:00Z | 2026-11-23T12:00:00Z
            rate(2 days)                   | 2026-11-23T10:00:01Z | 2026-11-25T10:00:00Z
            at(2026-11-24T09:00:00)        | 2026-11-23T10:00:00Z | 2026-11-24T09:00:00Z
            """)
    void knowsWhatComesNext(String expression, Instant after, Instant next) {
        assertThat(parse(expression, "UTC").after(after)).hasValue(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cron(0 8 30 2 ? *)", "cron(0 8 * * ? 2025)", "at(2026-11-23T10:00:00)"})
    void endsWhenNothingComesNext(String expression) {
        assertThat(parse(expression, "UTC").after(CREATED)).isEmpty();
    }

    @Test
    void occursInTheTimeOfItsZone() {
        assertThat(parse("at(2026-11-24T09:00:00)", "Europe/Berlin").after(CREATED))
                .hasValue(Instant.parse("2026-11-24T08:00:00Z"));
        assertThat(parse("cron(0 6 * * ? *)", "Asia/Tokyo").after(CREATED))
                .hasValue(Instant.parse("2026-11-23T21:00:00Z"));
    }

    @Test
    void leavesOutATimeThatTheClocksSkip() {
        // Berlin goes from 02:00 to 03:00 on 2027-03-28.
        assertThat(occurrences("cron(30 2 * * ? *)", "Europe/Berlin", "2027-03-27T00:00:00Z", 3))
                .containsExactly("2027-03-27T01:30:00Z", "2027-03-29T00:30:00Z", "2027-03-30T00:30:00Z");
    }

    @Test
    void takesATimeThatComesTwiceOnce() {
        // New York goes from 02:00 back to 01:00 on 2026-11-01.
        assertThat(occurrences("cron(0/30 1 * * ? *)", "America/New_York", "2026-11-01T00:00:00Z", 3))
                .containsExactly("2026-11-01T05:00:00Z", "2026-11-01T05:30:00Z", "2026-11-02T06:00:00Z");
    }

    @Test
    void movesAOneOffThatTheClocksSkipBehindTheGap() {
        assertThat(parse("at(2027-03-28T02:30:00)", "Europe/Berlin").after(CREATED))
                .hasValue(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void takesTheFirstOfAOneOffThatComesTwice() {
        assertThat(parse("at(2027-10-31T02:30:00)", "Europe/Berlin").after(CREATED))
                .hasValue(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void countsARateFromItsStart() {
        Timetable rate = ScheduleExpression.parse(
                "rate(1 hours)", ZoneId.of("UTC"), Optional.of(Instant.parse("2026-11-24T00:30:00Z")), CREATED);

        assertThat(rate.after(CREATED)).hasValue(Instant.parse("2026-11-24T00:30:00Z"));
        assertThat(rate.after(Instant.parse("2026-11-24T00:30:00Z"))).hasValue(Instant.parse("2026-11-24T01:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every day",
                "at(2026-02-30T09:00:00)",
                "at(2026-11-24 09:00)",
                "rate(0 minutes)",
                "rate(5 seconds)",
                "cron(0 9 * * * *)",
                "cron(0 9 ? * ? *)",
                "cron(0 9 * * ?)",
                "cron(60 9 * * ? *)",
                "cron(0 9 ? * MOO *)",
                "cron(0 9 ? * 6#6 *)"
            })
    void refusesWhatIsNoExpression(String expression) {
        assertThatThrownBy(() -> parse(expression, "UTC")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Timetable parse(String expression, String zone) {
        return ScheduleExpression.parse(expression, ZoneId.of(zone), Optional.empty(), CREATED);
    }

    private static List<String> occurrences(String expression, String zone, String from, int count) {
        Timetable timetable = parse(expression, zone);
        List<String> occurrences = new ArrayList<>();
        Instant instant = Instant.parse(from);
        while (occurrences.size() < count) {
            instant = timetable.after(instant).orElseThrow();
            occurrences.add(instant.toString());
        }
        return occurrences;
    }
}
