/**
 * The variant of a draft: a caption in one of three tempers, which differ in what they lead with, what they quote and how they
 * ask; with hashtags, texts for pictures, and a citation for each thing that a passage supports.
 */
@NullMarked
package com.presenceos.local.models.writer.drafts;

import org.jspecify.annotations.NullMarked;
