package com.presenceos.publishing.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.testing.Platforms;
import com.presenceos.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What the engine relies on, wherever turns and blocks are kept. */
public abstract class AccountPacingContract {

    private static final NetworkAccount CAFE = new NetworkAccount(Platforms.INSTAGRAM, "1784");
    private static final NetworkAccount STUDIO = new NetworkAccount(Platforms.INSTAGRAM, "1785");
    private static final Duration SPACING = Duration.ofSeconds(15);

    protected final SettableClock clock = SettableClock.at("2026-11-23T09:00:00Z");

    protected abstract AccountPacing pacing();

    @Test
    void blocksNobodyAtFirst() {
        assertThat(pacing().blockedUntil(CAFE)).isEmpty();
    }

    @Test
    void blocksAnAccountUntilTheInstant() {
        Instant until = clock.instant().plusSeconds(90);

        pacing().blockAccount(CAFE, until);

        assertThat(pacing().blockedUntil(CAFE)).contains(until);
        assertThat(pacing().blockedUntil(STUDIO)).isEmpty();
        clock.set(until);
        assertThat(pacing().blockedUntil(CAFE)).isEmpty();
    }

    @Test
    void blocksEveryAccountOfANetwork() {
        Instant until = clock.instant().plusSeconds(90);

        pacing().blockNetwork(Platforms.INSTAGRAM, until);

        assertThat(pacing().blockedUntil(CAFE)).contains(until);
        assertThat(pacing().blockedUntil(STUDIO)).contains(until);
    }

    @Test
    void keepsToTheLaterOfTwoBlocks() {
        Instant until = clock.instant().plusSeconds(90);
        pacing().blockAccount(CAFE, until);

        pacing().blockAccount(CAFE, until.minusSeconds(30));
        pacing().blockNetwork(Platforms.INSTAGRAM, until.minusSeconds(60));

        assertThat(pacing().blockedUntil(CAFE)).contains(until);
        assertThat(pacing().blockedUntil(STUDIO)).contains(until.minusSeconds(60));
    }

    @Test
    void hearsOfABlockWithinASecond() {
        assertThat(pacing().blockedUntil(CAFE)).isEmpty();
        Instant until = clock.instant().plusSeconds(90);
        pacing().blockAccount(CAFE, until);

        clock.forward(Duration.ofSeconds(1));

        assertThat(pacing().blockedUntil(CAFE)).contains(until);
    }

    @Test
    void givesTheFirstTurnAtOnceAndTheOthersOneAfterAnother() {
        Instant now = clock.instant().plusNanos(123_000);

        Instant first = pacing().turn(CAFE, now, SPACING);

        assertThat(first).isBetween(now, now.plusMillis(1));
        assertThat(pacing().turn(CAFE, now, SPACING)).isEqualTo(first.plusSeconds(15));
        assertThat(pacing().turn(CAFE, now.plusSeconds(20), SPACING)).isEqualTo(first.plusSeconds(30));
        assertThat(pacing().turn(STUDIO, now, SPACING)).isBetween(now, now.plusMillis(1));
    }

    @Test
    void savesNoTurnsUp() {
        pacing().turn(CAFE, clock.instant(), SPACING);
        Instant later = clock.instant().plusSeconds(3600);

        assertThat(pacing().turn(CAFE, later, SPACING)).isEqualTo(later);
        assertThat(pacing().turn(CAFE, later, SPACING)).isEqualTo(later.plusSeconds(15));
    }

    @Test
    void givesEachOfManyWhoAskAtOnceATurnOfTheirOwn() throws Exception {
        Instant now = clock.instant();
        Callable<Instant> ask = () -> pacing().turn(CAFE, now, SPACING);

        List<Instant> turns = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            for (Future<Instant> turn : callers.invokeAll(Collections.nCopies(40, ask))) {
                turns.add(turn.get());
            }
        }

        Collections.sort(turns);
        for (int i = 0; i < turns.size(); i++) {
            assertThat(turns.get(i)).isEqualTo(now.plus(SPACING.multipliedBy(i)));
        }
    }
}
