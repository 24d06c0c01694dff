/** What a caller can act on, as a closed set of exceptions. Anything else that is thrown is a bug. */
@NullMarked
package com.presenceos.platform.failure;

import org.jspecify.annotations.NullMarked;
