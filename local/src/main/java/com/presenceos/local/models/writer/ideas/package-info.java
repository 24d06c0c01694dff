/** Ideas for posts: each on a passage of its own as long as there are some, with a day that is free. */
@NullMarked
package com.presenceos.local.models.writer.ideas;

import org.jspecify.annotations.NullMarked;
