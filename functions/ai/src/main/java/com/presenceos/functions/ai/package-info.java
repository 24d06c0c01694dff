/** The HTTP side of what models do: finding knowledge, and starting, watching and stopping work in the background. */
@NullMarked
package com.presenceos.functions.ai;

import org.jspecify.annotations.NullMarked;
