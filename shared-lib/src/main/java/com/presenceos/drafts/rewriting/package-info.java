/** Has a text of a post made shorter or longer, put into another language, or fitted to another network. */
@NullMarked
package com.presenceos.drafts.rewriting;

import org.jspecify.annotations.NullMarked;
