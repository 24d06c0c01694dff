/** What the content of an uploaded file turned out to be, as the rest of the system knows it. */
@NullMarked
package com.presenceos.media.content;

import org.jspecify.annotations.NullMarked;
