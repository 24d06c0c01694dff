/** Identifiers: UUIDv7, made here, typed by records. */
@NullMarked
package com.presenceos.platform.ids;

import org.jspecify.annotations.NullMarked;
