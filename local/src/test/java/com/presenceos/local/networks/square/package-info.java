/** A network that is none, to see what a stand-in costs that has little in common with the first. */
@NullMarked
package com.presenceos.local.networks.square;

import org.jspecify.annotations.NullMarked;
