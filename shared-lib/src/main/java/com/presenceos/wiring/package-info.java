/** The one place where objects are made, by hand, top to bottom. */
@NullMarked
package com.presenceos.wiring;

import org.jspecify.annotations.NullMarked;
