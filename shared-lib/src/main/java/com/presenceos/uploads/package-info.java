/** Files that people send for one job and nobody keeps: a place to send them to, and what was sent there. */
@NullMarked
package com.presenceos.uploads;

import org.jspecify.annotations.NullMarked;
