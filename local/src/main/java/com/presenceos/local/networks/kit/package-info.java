/**
 * What all stand-ins of networks share, so that each holds its network's protocol alone: {@link
 * com.presenceos.local.networks.kit.Ground} is what it remembers, {@link com.presenceos.local.networks.kit.Network} what
 * it adds, {@link com.presenceos.local.networks.kit.StandIn} serves both. Knows no network.
 */
@NullMarked
package com.presenceos.local.networks.kit;

import org.jspecify.annotations.NullMarked;
