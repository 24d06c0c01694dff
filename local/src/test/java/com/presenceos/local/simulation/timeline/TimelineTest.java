package com.presenceos.local.simulation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimelineTest {

    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    private final List<String> happened = new ArrayList<>();
    private final Timeline time = new Timeline(START);
    private final Machine machine = new Machine("m", Duration.ZERO);

    @Test
    void whoeverWaitsLetsOthersRunInTheOrderOfTheirInstants() {
        begin("slow", Duration.ofSeconds(5));
        begin("fast", Duration.ofSeconds(2));

        time.runUntil(START.plusSeconds(10));

        assertThat(happened)
                .containsExactly("slow begins at 0", "fast begins at 0", "fast ends at 2", "slow ends at 5");
    }

    @Test
    void aDeadActivityDoesNothingMore() {
        begin("doomed", Duration.ofSeconds(5));
        time.at(START.plusSeconds(3), () -> time.kill(machine));

        time.runUntil(START.plusSeconds(10));

        assertThat(happened).containsExactly("doomed begins at 0", "doomed died at 3");
    }

    @Test
    void anActivityThatIsKilledBeforeItBeginsNeverDoes() {
        begin("unborn", Duration.ofSeconds(5));
        time.kill(machine);

        time.runUntil(START.plusSeconds(10));

        assertThat(happened).containsExactly("unborn died at 0");
    }

    @Test
    void theClockOfAMachineMayBeWrong() {
        Machine ahead = new Machine("ahead", Duration.ofMillis(300));
        List<Instant> read = new ArrayList<>();
        time.start("reader", "", ahead, () -> read.add(time.clocks().instant()), _ -> {});

        time.runUntil(START);

        assertThat(read).containsExactly(START.plusMillis(300));
        assertThat(time.instant()).isEqualTo(START);
    }

    @Test
    void whatIsStillUnderWayAtTheEndIsEnded() {
        begin("late", Duration.ofHours(1));
        time.runUntil(START.plusSeconds(1));

        time.close();

        assertThat(happened).containsExactly("late begins at 0", "late died at 1");
    }

    @Test
    void whoeverWaitsForAnotherGoesOnOnceThatIsOver() {
        Activity slow = begin("slow", Duration.ofSeconds(5));
        follow(slow);

        time.runUntil(START.plusSeconds(10));

        assertThat(happened).containsExactly("slow begins at 0", "slow ends at 5", "follower goes on at 5");
    }

    @Test
    void whoeverWaitsForAnotherGoesOnWhenThatDies() {
        Activity doomed = begin("doomed", Duration.ofSeconds(5));
        follow(doomed);
        time.at(START.plusSeconds(3), () -> time.kill(doomed));

        time.runUntil(START.plusSeconds(10));

        assertThat(happened).containsExactly("doomed begins at 0", "doomed died at 3", "follower goes on at 3");
    }

    @Test
    void whoeverDiesWhileItWaitsForAnotherDoesNothingMore() {
        Activity slow = begin("slow", Duration.ofSeconds(5));
        Activity follower = follow(slow);
        time.at(START.plusSeconds(3), () -> time.kill(follower));

        time.runUntil(START.plusSeconds(10));

        assertThat(happened).containsExactly("slow begins at 0", "slow ends at 5");
    }

    private Activity follow(Activity other) {
        return time.start(
                "follower",
                "",
                machine,
                () -> {
                    time.awaitEnd(other);
                    note("follower goes on");
                },
                _ -> {});
    }

    private Activity begin(String name, Duration wait) {
        return time.start(
                name,
                "",
                machine,
                () -> {
                    note(name + " begins");
                    time.await(wait);
                    note(name + " ends");
                },
                thrown -> {
                    if (thrown instanceof Killed) {
                        note(name + " died");
                    }
                });
    }

    private void note(String what) {
        happened.add(what + " at " + Duration.between(START, time.instant()).toSeconds());
    }
}
