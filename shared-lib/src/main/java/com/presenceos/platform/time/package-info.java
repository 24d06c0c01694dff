/** Waiting, as something that can be replaced in tests: no class of ours sleeps on its own. Instants come from {@link java.time.InstantSource}. */
@NullMarked
package com.presenceos.platform.time;

import org.jspecify.annotations.NullMarked;
