/**
 * Pictures: what their content really is, and what is made of it. Bytes of strangers are decoded in one place,
 * {@link com.presenceos.media.picture.Darkroom}, within bounds.
 */
@NullMarked
package com.presenceos.media.picture;

import org.jspecify.annotations.NullMarked;
