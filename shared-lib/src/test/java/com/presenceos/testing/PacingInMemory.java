package com.presenceos.testing;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.Platform;
import com.presenceos.publishing.limits.AccountPacing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns and blocks of one process. */
public final class PacingInMemory implements AccountPacing {

    private final InstantSource clock;
    private final Map<Object, Instant> blocks = new HashMap<>();
    private final Map<NetworkAccount, Instant> turns = new HashMap<>();

    public PacingInMemory(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Instant> blockedUntil(NetworkAccount account) {
        return Stream.of(account, account.platform())
                .map(who -> blocks.getOrDefault(who, Instant.MIN))
                .filter(clock.instant()::isBefore)
                .max(Instant::compareTo);
    }

    @Override
    public synchronized void blockAccount(NetworkAccount account, Instant until) {
        blocks.merge(account, until, PacingInMemory::later);
    }

    @Override
    public synchronized void blockNetwork(Platform platform, Instant until) {
        blocks.merge(platform, until, PacingInMemory::later);
    }

    @Override
    public synchronized Instant turn(NetworkAccount account, Instant now, Duration spacing) {
        Instant turn = later(now, turns.getOrDefault(account, now));
        turns.put(account, turn.plus(spacing));
        return turn;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
