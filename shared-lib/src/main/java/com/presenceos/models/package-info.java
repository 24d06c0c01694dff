/**
 * The models that write, that work out meaning, and that listen: which are set up, how they are called, what a call costs, and when they
 * are not called any more. Knows nothing of what is asked.
 */
@NullMarked
package com.presenceos.models;

import org.jspecify.annotations.NullMarked;
