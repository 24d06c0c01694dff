/** Anthropic's messages, with tools and its errors. What is written comes from elsewhere. */
@NullMarked
package com.presenceos.local.models.anthropic;

import org.jspecify.annotations.NullMarked;
