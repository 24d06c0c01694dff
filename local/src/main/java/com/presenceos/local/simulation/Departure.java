package com.presenceos.local.simulation;

import com.presenceos.channels.network.NetworkAccount;
import java.time.Duration;
import java.time.Instant;

/**
 * A call on its way to a network.
 *
 * @param at when it left, by the true time
 * @param skew how far the sender's clock is ahead
 * @param revision which one the sender was told to look at
 */
record Departure(NetworkCall call, NetworkAccount account, Instant at, Duration skew, int revision) {}
