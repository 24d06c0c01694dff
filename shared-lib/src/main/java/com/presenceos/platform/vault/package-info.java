/** Keeps short secrets of others encrypted in the database, each bound to the place it belongs to. */
@NullMarked
package com.presenceos.platform.vault;

import org.jspecify.annotations.NullMarked;
