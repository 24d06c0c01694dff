/**
 * What tests and the curious may do to a stand-in behind the network's back. It is the same for every network, but for
 * the settings.
 */
@NullMarked
package com.presenceos.local.networks.kit.control;

import org.jspecify.annotations.NullMarked;
