/**
 * Pictures: presigned upload, what their content really is, what others get to see of it, and where that is kept. Bytes of
 * strangers are decoded in one place, {@link com.presenceos.media.Darkroom}, within bounds.
 */
@NullMarked
package com.presenceos.media;

import org.jspecify.annotations.NullMarked;
