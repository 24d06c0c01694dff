/** The posts API. */
@NullMarked
package com.presenceos.functions.posts;

import org.jspecify.annotations.NullMarked;
