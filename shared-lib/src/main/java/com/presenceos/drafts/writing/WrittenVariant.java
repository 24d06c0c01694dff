package com.presenceos.drafts.writing;

import com.presenceos.drafts.Style;

/** A variant that may be kept, and who wrote it. */
record WrittenVariant(Style style, VariantAnswer answer, String model) {}
