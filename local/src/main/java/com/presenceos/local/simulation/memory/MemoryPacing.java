package com.presenceos.local.simulation.memory;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.Platform;
import com.presenceos.publishing.limits.AccountPacing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Blocks and turns, in memory. */
public final class MemoryPacing implements AccountPacing {

    private final InstantSource clock;
    private final Map<NetworkAccount, Instant> accounts = new HashMap<>();
    private final Map<Platform, Instant> networks = new LinkedHashMap<>();
    private final Map<NetworkAccount, Instant> turns = new HashMap<>();

    public MemoryPacing(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Instant> blockedUntil(NetworkAccount account) {
        return Stream.of(
                        Optional.ofNullable(accounts.get(account)),
                        Optional.ofNullable(networks.get(account.platform())))
                .flatMap(Optional::stream)
                .filter(clock.instant()::isBefore)
                .max(Instant::compareTo);
    }

    @Override
    public synchronized void blockAccount(NetworkAccount account, Instant until) {
        accounts.merge(account, until, MemoryPacing::later);
    }

    @Override
    public synchronized void blockNetwork(Platform platform, Instant until) {
        networks.merge(platform, until, MemoryPacing::later);
    }

    @Override
    public synchronized Instant turn(NetworkAccount account, Instant now, Duration spacing) {
        Instant turn = Optional.ofNullable(turns.get(account))
                .map(last -> later(now, last.plus(spacing)))
                .orElse(now);
        turns.put(account, turn);
        return turn;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
