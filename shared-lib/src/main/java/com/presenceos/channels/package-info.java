/**
 * The networks a brand is present on. {@code network} is the port and speaks of nothing else; {@code accounts} keeps what was
 * connected and its tokens; {@code connect} is the way there. Each family of networks has a package of its own that only the
 * wiring knows.
 */
@NullMarked
package com.presenceos.channels;

import org.jspecify.annotations.NullMarked;
