/** Pictures: fetched, looked at as far as their size, kept. What a network takes of them is left to the network. */
@NullMarked
package com.presenceos.local.networks.kit.pictures;

import org.jspecify.annotations.NullMarked;
