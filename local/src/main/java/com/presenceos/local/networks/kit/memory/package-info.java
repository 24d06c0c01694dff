/** What a stand-in keeps over a restart, and what time it thinks it is. Knows nothing of what is kept. */
@NullMarked
package com.presenceos.local.networks.kit.memory;

import org.jspecify.annotations.NullMarked;
