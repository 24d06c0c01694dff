/**
 * What a network is to the rest: the port {@code Network}, what goes in and what comes back (sealed, so that each answer is dealt
 * with), and its rules as data. Adapters live in packages of their own beside this one and know only this one.
 */
@NullMarked
package com.presenceos.channels.network;

import org.jspecify.annotations.NullMarked;
