package com.presenceos.local.simulation;

import com.presenceos.local.simulation.networks.SiteKind;
import java.time.Duration;

/**
 * How long a worker may stand still between deciding to send and the request reaching the network. Nothing can fence that
 * moment but the network's own key: where there is one, it may last longer than every lease. Where the answer to "is it
 * out?" is all there is, a call that comes back from the dead after the answer was given is a second post, on every
 * scheduler there is; then the freeze ends while the lease still runs. A comment can wait for its answer, so it is asked
 * for only after every such freeze.
 */
final class LongestFreeze {

    static final Duration WITHIN_THE_LEASE = Duration.ofSeconds(20);
    private static final Duration BEYOND_EVERY_LEASE = Duration.ofSeconds(110);

    private LongestFreeze() {}

    static Duration onTheWayTo(SiteKind network, NetworkCall call) {
        return switch (call) {
            case COMMENT -> BEYOND_EVERY_LEASE;
            // Where nobody can be asked, nothing is ever sent again.
            case COMMIT -> network.hasKey() || !network.findsPosts() ? BEYOND_EVERY_LEASE : WITHIN_THE_LEASE;
            // What only asks may take its time within the lease.
            case PREPARE, RECONCILE, RECONCILE_COMMENT, REFRESH, PERMALINK -> WITHIN_THE_LEASE;
        };
    }
}
