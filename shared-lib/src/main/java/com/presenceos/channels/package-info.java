/** Connected accounts on the social networks: authorisation, token vault, and the Network port that publishing speaks. One package per network family below; only the wiring imports those. */
@NullMarked
package com.presenceos.channels;

import org.jspecify.annotations.NullMarked;
