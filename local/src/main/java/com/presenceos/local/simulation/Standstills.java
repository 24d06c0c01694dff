package com.presenceos.local.simulation;

import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.Platform;
import com.presenceos.local.simulation.memory.MemoryDatabase;
import com.presenceos.local.simulation.memory.MemoryPacing;
import com.presenceos.local.simulation.timeline.Timeline;
import com.presenceos.publishing.limits.AccountPacing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which accounts are paused or blocked, and since when. */
final class Standstills implements Blocks {

    private final Timeline time;
    private final MemoryDatabase database;
    private final MemoryPacing pacing;
    private final Map<ConnectorId, Instant> pausedSince = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private record Block(Platform platform, Optional<NetworkAccount> account, Instant from, Instant until) {}

    Standstills(Timeline time, MemoryDatabase database, MemoryPacing pacing) {
        this.time = time;
        this.database = database;
        this.pacing = pacing;
    }

    void pause(ConnectorId connector) {
        database.pause(connector);
        pausedSince.putIfAbsent(connector, time.instant());
    }

    void resume(ConnectorId connector) {
        database.resume(connector);
        pausedSince.remove(connector);
    }

    @Override
    public boolean pausedFor(ConnectorId connector, Instant at, Duration atLeast) {
        return Optional.ofNullable(pausedSince.get(connector))
                .map(since -> since.plus(atLeast).isBefore(at))
                .orElse(false);
    }

    @Override
    public boolean blockedFor(NetworkAccount account, Instant at, Duration atLeast) {
        return blocks.stream()
                .anyMatch(block -> block.platform().equals(account.platform())
                        && block.account().map(account::equals).orElse(true)
                        && block.from().plus(atLeast).isBefore(at)
                        && at.isBefore(block.until().minusSeconds(1)));
    }

    /** The pacing, watched. */
    AccountPacing watched() {
        return new AccountPacing() {
            @Override
            public Optional<Instant> blockedUntil(NetworkAccount account) {
                return pacing.blockedUntil(account);
            }

            @Override
            public void blockAccount(NetworkAccount account, Instant until) {
                blocks.add(new Block(account.platform(), Optional.of(account), time.instant(), until));
                pacing.blockAccount(account, until);
            }

            @Override
            public void blockNetwork(Platform platform, Instant until) {
                blocks.add(new Block(platform, Optional.empty(), time.instant(), until));
                pacing.blockNetwork(platform, until);
            }

            @Override
            public Instant turn(NetworkAccount account, Instant now, Duration spacing) {
                return pacing.turn(account, now, spacing);
            }
        };
    }
}
