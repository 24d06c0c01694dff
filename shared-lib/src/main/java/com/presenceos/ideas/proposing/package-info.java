/**
 * Has a model propose ideas: from what the brand knows and has not spoken of lately, from days on which nothing is planned,
 * and from the dates of its events.
 */
@NullMarked
package com.presenceos.ideas.proposing;

import org.jspecify.annotations.NullMarked;
