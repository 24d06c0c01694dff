/** Measurements on a running stack, printed as figures; nothing here passes or fails. */
@NullMarked
package com.presenceos.local.bench;

import org.jspecify.annotations.NullMarked;
