/** The HTTP side of brands and voices. */
@NullMarked
package com.presenceos.functions.brands;

import org.jspecify.annotations.NullMarked;
