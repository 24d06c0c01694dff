/**
 * Words, sentences and phrases of the four languages that the offline writer knows. The phrases are in resources, a file a
 * language; what they are put together to is left to others.
 */
@NullMarked
package com.presenceos.local.models.writer.language;

import org.jspecify.annotations.NullMarked;
