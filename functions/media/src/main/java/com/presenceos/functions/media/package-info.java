/** The Lambda function for pictures: presigned upload, library. Bytes never pass through it on their way in or out of the browser. */
@NullMarked
package com.presenceos.functions.media;

import org.jspecify.annotations.NullMarked;
