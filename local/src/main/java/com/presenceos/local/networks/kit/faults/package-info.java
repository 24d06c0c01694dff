/** Faults to come, and how each befalls a call. What an error looks like is left to the network. */
@NullMarked
package com.presenceos.local.networks.kit.faults;

import org.jspecify.annotations.NullMarked;
