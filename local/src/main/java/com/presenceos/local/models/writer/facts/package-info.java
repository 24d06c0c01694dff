/**
 * What passages state: sentences that may be quoted, prices, days, places. A passage is data; one that speaks to a model is
 * left out, and so is every sentence that leads elsewhere.
 */
@NullMarked
package com.presenceos.local.models.writer.facts;

import org.jspecify.annotations.NullMarked;
