/** What must happen whether anybody asks or not. */
@NullMarked
package com.presenceos.functions.upkeep;

import org.jspecify.annotations.NullMarked;
