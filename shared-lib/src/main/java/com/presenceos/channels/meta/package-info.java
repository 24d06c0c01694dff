/**
 * Meta's networks: Instagram through the Graph API with Instagram Login. Knows Meta's addresses, parameters, error codes
 * and habits, and translates them into the words of the port above. Leaves time, retries and storage to the engine.
 */
@NullMarked
package com.presenceos.channels.meta;

import org.jspecify.annotations.NullMarked;
