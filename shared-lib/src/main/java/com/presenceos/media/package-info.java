/** Pictures: presigned upload, what their content really is, and where they are kept. */
@NullMarked
package com.presenceos.media;

import org.jspecify.annotations.NullMarked;
