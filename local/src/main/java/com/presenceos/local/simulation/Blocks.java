package com.presenceos.local.simulation;

import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.network.NetworkAccount;
import java.time.Duration;
import java.time.Instant;

/** Which accounts were paused or blocked, and since when. */
interface Blocks {

    /** Whether the pause was in force for at least so long before the instant. */
    boolean pausedFor(ConnectorId connector, Instant at, Duration atLeast);

    /** Whether the block was in force for at least so long before the instant. */
    boolean blockedFor(NetworkAccount account, Instant at, Duration atLeast);
}
