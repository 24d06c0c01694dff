/** JSON as the contract wants it: strict towards callers, lenient towards networks, snake_case both ways. */
@NullMarked
package com.presenceos.platform.json;

import org.jspecify.annotations.NullMarked;
