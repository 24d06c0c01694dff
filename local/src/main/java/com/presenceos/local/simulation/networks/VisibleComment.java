package com.presenceos.local.simulation.networks;

import com.presenceos.channels.network.NetworkAccount;
import java.time.Instant;

/** A comment that everybody can see. */
public record VisibleComment(NetworkAccount account, String post, String id, String text, Instant at) {}
