/**
 * Brings what people have written elsewhere into a brand's knowledge: a file, a text, a page of the web. Row by row it is said
 * what would come of it, before anything is written, and all of it is written, or nothing.
 */
@NullMarked
package com.presenceos.knowledge.imports;

import org.jspecify.annotations.NullMarked;
