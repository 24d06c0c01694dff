/** A caller of the API, over HTTP like anybody else. */
@NullMarked
package com.presenceos.local.client;

import org.jspecify.annotations.NullMarked;
