package com.presenceos.local.networks.kit;

import com.presenceos.local.networks.kit.calls.NetworkApi;
import com.presenceos.local.networks.kit.consent.ConsentTerms;
import com.presenceos.local.networks.kit.content.Feed;
import com.presenceos.local.networks.kit.control.Turnable;

/**
 * What makes a stand-in one of a certain network.
 *
 * @param name as people call it
 * @param reset forgets what the network remembers besides its feed and its settings
 */
public record Network(
        String name, NetworkApi api, ConsentTerms consent, Feed<?> feed, Turnable<?> settings, Runnable reset) {}
