package com.presenceos.publishing.limits;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps the calls of one account, and of a whole network, as far apart in time as the network wants them. */
public interface AccountPacing {

    /** Until when nothing may be called for the account; empty when it may be called. */
    Optional<Instant> blockedUntil(NetworkAccount account);

    /** A block never gets shorter. */
    void blockAccount(NetworkAccount account, Instant until);

    /** For all accounts of the network: our application as a whole has called too often. */
    void blockNetwork(Platform platform, Instant until);

    /** The account's next free turn, not before {@code now} and so far behind the one before. Each call takes a turn. */
    Instant turn(NetworkAccount account, Instant now, Duration spacing);
}
