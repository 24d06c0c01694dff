/** What networks take and what they limit, as data: the same for the validator on the server, the composer and the engine. */
@NullMarked
package com.presenceos.channels.network.rules;

import org.jspecify.annotations.NullMarked;
