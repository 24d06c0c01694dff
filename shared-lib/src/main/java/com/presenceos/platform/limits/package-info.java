/** How often something may be tried, counted across all instances of a function. */
@NullMarked
package com.presenceos.platform.limits;

import org.jspecify.annotations.NullMarked;
