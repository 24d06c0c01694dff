/**
 * Virtual time. Many activities run as if at once, but exactly one holds the baton, and it passes only where an activity
 * waits: what happens in which order follows from the seed alone.
 */
@NullMarked
package com.presenceos.local.simulation.timeline;

import org.jspecify.annotations.NullMarked;
