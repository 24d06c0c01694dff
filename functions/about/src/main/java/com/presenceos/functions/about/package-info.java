/** The service about itself: whether it works, and what it can be asked. */
@NullMarked
package com.presenceos.functions.about;

import org.jspecify.annotations.NullMarked;
