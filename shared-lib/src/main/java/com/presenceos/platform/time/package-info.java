/** Waiting, as something that can be replaced in tests: no class of ours sleeps on its own. */
@NullMarked
package com.presenceos.platform.time;

import org.jspecify.annotations.NullMarked;
