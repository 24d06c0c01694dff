package com.presenceos.local.simulation;

import com.presenceos.channels.network.NetworkAccount;
import java.util.function.Supplier;

/** Watches calls leave for the networks and arrive there. */
interface Departures {

    Departure leaves(NetworkCall call, NetworkAccount account);

    /** Lets the call take effect. */
    <T> T arrives(Departure departure, Supplier<T> effect);
}
