/** How networks of six kinds behave towards somebody who does not know whether a call took effect, and what their visitors see. */
@NullMarked
package com.presenceos.local.simulation.networks;

import org.jspecify.annotations.NullMarked;
