package com.presenceos.local.simulation;

import com.presenceos.channels.NetworkAccount;
import java.util.Optional;

/** Decides which calls to networks go wrong. */
interface Misfortune {

    Optional<NetworkFault> strikes(NetworkCall call, NetworkAccount account);
}
