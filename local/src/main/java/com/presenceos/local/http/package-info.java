/**
 * The small HTTP server that every stand-in of the local stack and its gateway listen with. It knows how to bind to
 * the loopback address, read a whole request, write a whole answer and stop; what the bytes mean is left to handlers.
 */
@NullMarked
package com.presenceos.local.http;

import org.jspecify.annotations.NullMarked;
