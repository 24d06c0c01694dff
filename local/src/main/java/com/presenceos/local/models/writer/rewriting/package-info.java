/** Captions made shorter or longer, or to fit elsewhere, out of whole sentences of their own and of passages. */
@NullMarked
package com.presenceos.local.models.writer.rewriting;

import org.jspecify.annotations.NullMarked;
