/**
 * Stands in for Instagram: login with a consent page, containers, the visible call, feed, limits, public pages, and
 * switches for faults below {@code /_fake}. Strict where Instagram is, so that a client's mistake shows here. Knows
 * nothing of PresenceOS.
 */
@NullMarked
package com.presenceos.local.networks.instagram;

import org.jspecify.annotations.NullMarked;
