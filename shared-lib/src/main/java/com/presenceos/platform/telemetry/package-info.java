/** One line of JSON per request or message, with the ids that tie lines together. */
@NullMarked
package com.presenceos.platform.telemetry;

import org.jspecify.annotations.NullMarked;
