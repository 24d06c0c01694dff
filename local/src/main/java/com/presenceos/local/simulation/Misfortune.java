package com.presenceos.local.simulation;

import com.presenceos.channels.network.NetworkAccount;
import java.time.Duration;
import java.util.Optional;

/** Decides which calls to networks go wrong. */
interface Misfortune {

    Optional<NetworkFault> strikes(NetworkCall call, NetworkAccount account);

    /** How long a network that takes no more says that this will last; many do not say. */
    default Optional<Duration> retryAfter(NetworkFault fault) {
        return Optional.empty();
    }
}
