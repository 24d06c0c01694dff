/** What trends have to do with a brand. Their texts come from anywhere: they are compared, and never quoted. */
@NullMarked
package com.presenceos.local.models.writer.trends;

import org.jspecify.annotations.NullMarked;
