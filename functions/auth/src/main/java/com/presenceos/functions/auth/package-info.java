/** The HTTP side of identity: register, log in, log out, and who is calling. */
@NullMarked
package com.presenceos.functions.auth;

import org.jspecify.annotations.NullMarked;
