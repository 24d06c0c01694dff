/** What was asked of the models and how much of it there was, in numbers alone: no text is kept. */
@NullMarked
package com.presenceos.local.models.usage;

import org.jspecify.annotations.NullMarked;
