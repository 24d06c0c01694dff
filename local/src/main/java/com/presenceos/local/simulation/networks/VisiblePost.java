package com.presenceos.local.simulation.networks;

import com.presenceos.channels.network.NetworkAccount;
import java.time.Instant;

/**
 * A post that everybody can see.
 *
 * @param id the network's own
 */
public record VisiblePost(NetworkAccount account, String id, String text, Instant at) {}
