/**
 * A person allows us an account: from the network's page of consent and back, once, for the brand it was begun for.
 */
@NullMarked
package com.presenceos.channels.connect;

import org.jspecify.annotations.NullMarked;
