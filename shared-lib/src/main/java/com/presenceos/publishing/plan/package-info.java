/**
 * What people do with posts, a use case of one verb each, what they read, and the rules a plan has to keep before it is a post.
 */
@NullMarked
package com.presenceos.publishing.plan;

import org.jspecify.annotations.NullMarked;
