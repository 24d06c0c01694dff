/**
 * Stands in for Instagram: its login, containers, the visible call, feed, limits and errors. Strict where Instagram is,
 * so that a client's mistake shows here. All that is not Instagram's own is the kit's. Knows nothing of PresenceOS.
 */
@NullMarked
package com.presenceos.local.networks.instagram;

import org.jspecify.annotations.NullMarked;
