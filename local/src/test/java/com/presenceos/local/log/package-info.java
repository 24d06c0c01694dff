/** What logs say, to people and to alarms, and that nobody outside can make them say it. */
@NullMarked
package com.presenceos.local.log;

import org.jspecify.annotations.NullMarked;
