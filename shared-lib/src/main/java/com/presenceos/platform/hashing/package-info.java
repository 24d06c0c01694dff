/** The one hash that names and compares things here. Of passwords it knows nothing: they want a slow one. */
@NullMarked
package com.presenceos.platform.hashing;

import org.jspecify.annotations.NullMarked;
