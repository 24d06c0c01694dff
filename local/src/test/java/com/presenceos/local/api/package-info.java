/** The API of a whole running stack: production handlers, the real AWS SDK, a real PostgreSQL. */
@NullMarked
package com.presenceos.local.api;

import org.jspecify.annotations.NullMarked;
