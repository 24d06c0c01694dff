/**
 * Cuts what a brand wrote down into passages that are found and cited one by one. Knows headings, paragraphs, lists, tables
 * and sentences; knows nothing of files, storage or models.
 */
@NullMarked
package com.presenceos.knowledge.passages;

import org.jspecify.annotations.NullMarked;
