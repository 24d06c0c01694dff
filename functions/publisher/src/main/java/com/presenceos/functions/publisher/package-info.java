/** Consumes the two lanes of publishing. */
@NullMarked
package com.presenceos.functions.publisher;

import org.jspecify.annotations.NullMarked;
