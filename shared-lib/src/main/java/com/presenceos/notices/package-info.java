/**
 * What a team must be told: that a post did not go out as planned, why, and what to do. A notice is raised in the
 * transaction of the event it is about, shown in the product, and mailed to those who can act on it.
 */
@NullMarked
package com.presenceos.notices;

import org.jspecify.annotations.NullMarked;
