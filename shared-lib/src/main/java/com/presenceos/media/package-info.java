/**
 * What posts show: presigned upload, what the content really is, what others get to see of it, and where that is kept. How
 * pictures and videos are looked at is in packages of their own below.
 */
@NullMarked
package com.presenceos.media;

import org.jspecify.annotations.NullMarked;
